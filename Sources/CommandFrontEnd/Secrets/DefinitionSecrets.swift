import JSONTree
import PostmanFormat
import Reporting
import Variables

/// Finds the secrets that somebody wrote into the texts of a collection: reports that repeat its definitions show them, also
/// where nothing is sent.
struct DefinitionSecrets {
    private let names = SecretNaming()

    func read(_ collection: Collection, _ learn: SecretFinding) {
        for item in collection.allItems {
            read(item.request.body, learn)
            for response in item.responses { read(response.json["body"]?.string ?? "", learn) }
        }
    }

    private func read(_ body: BodyDefinition?, _ learn: SecretFinding) {
        switch body?.content {
        case .raw(let template): read(template.source, learn)
        case .graphql(let body): if case .text(let template) = body.variables { read(template.source, learn) }
        // Their entries have names, by which every report masks them.
        case .urlencoded, .formdata, .file, nil: break
        }
    }

    private func read(_ text: String, _ learn: SecretFinding) {
        guard !text.isEmpty else { return }
        var members = MemberNaming()
        BodySecrets(Array(text.utf8), names).read(&members, learn)
    }
}
