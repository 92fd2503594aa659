import HTTPModel
import Variables

/// How a source is called in messages: without what its URL holds of secrets.
enum SourceLabel {
    static func label(of url: HTTPURL) -> String {
        var shown = url
        shown.credentials = nil
        shown.query = url.query.map { query in
            var parameters = QueryParameters(parsing: query)
            for index in parameters.parameters.indices {
                let parameter = parameters.parameters[index]
                guard parameter.value?.isEmpty == false, SecretNames.isSecret(parameter.key) else { continue }
                parameters.parameters[index].value = "***"
            }
            return parameters.text ?? ""
        }
        return shown.text
    }
}
