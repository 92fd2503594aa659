import Digests
import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import Variables

/// Makes the body of one request: resolves its templates, opens its files, encodes it.
struct BodyBuilder {
    let files: any FileAccess
    /// Resolves a template and notes the variables in it that have no value.
    let render: (Template) -> String
    /// Takes a message about a part that could not be sent as the collection asks.
    let warn: (String) -> Void
    /// 24 digits.
    let boundaryDigits: () -> String

    func build(_ definition: BodyDefinition, userContentType: String?) -> BuiltBody {
        guard !definition.isDisabled else { return .empty }
        switch definition.content {
        case .raw(let template):
            return raw(template, language: definition.language, userContentType: userContentType)
        case .urlencoded(let entries): return urlencoded(entries)
        case .formdata(let entries): return formdata(entries, userContentType: userContentType)
        case .file(let source): return file(source)
        case .graphql(let body): return graphql(body)
        }
    }

    private func raw(_ template: Template, language: RawLanguage?, userContentType: String?) -> BuiltBody {
        let text = render(template)
        guard !text.isEmpty else { return .empty }
        let isJSON = language == .json || (language == nil && isJSON(userContentType))
        return BuiltBody(
            body: HTTPBody(isJSON ? JSONComments.stripped(from: text) : text),
            contentType: .early((language ?? .text).contentType))
    }

    private func isJSON(_ contentType: String?) -> Bool {
        contentType.flatMap { MediaType($0) }?.isJSON ?? false
    }

    private func urlencoded(_ entries: [URLEncodedEntry]) -> BuiltBody {
        let pairs = entries.filter { !$0.isDisabled }.map { (key: render($0.key), value: render($0.value)) }
        guard !pairs.isEmpty else { return .empty }
        return BuiltBody(
            body: HTTPBody(FormEncoding.body(of: pairs)),
            contentType: .replacing("application/x-www-form-urlencoded"))
    }

    private func formdata(_ entries: [FormDataEntry], userContentType: String?) -> BuiltBody {
        let boundary =
            MultipartBody.boundary(inContentType: userContentType)
            ?? String(repeating: "-", count: 26) + boundaryDigits()
        var form = MultipartBody(boundary: boundary)
        for entry in entries where !entry.isDisabled { add(entry, to: &form) }
        guard let body = form.body else { return .empty }
        return BuiltBody(body: body, contentType: .multipart(boundary: boundary))
    }

    private func add(_ entry: FormDataEntry, to form: inout MultipartBody) {
        let key = render(entry.key)
        let contentType = entry.contentType.map(render)
        let fileName = entry.fileName.map(render)
        switch entry.content {
        case .text(let template):
            let guessed = fileName.flatMap(MediaTypeByExtension.mediaType)
            form.addText(key, render(template), fileName: fileName, contentType: contentType ?? guessed)
        case .base64(let template):
            guard let bytes = Base64.standard.decode(render(template)) else {
                return warn(loadError(key, .noSource))
            }
            form.addBytes(key, bytes, contentType: contentType ?? "application/octet-stream")
        case .file(let template):
            let path = render(template)
            guard !path.isEmpty else { return addMissingFile(key, to: &form) }
            addFile(path, key: key, fileName: fileName, contentType: contentType, to: &form)
        case .files(let templates):
            guard !templates.isEmpty else { return addMissingFile(key, to: &form) }
            for template in templates {
                addFile(render(template), key: key, fileName: fileName, contentType: contentType, to: &form)
            }
        case .missingFile: addMissingFile(key, to: &form)
        }
    }

    private func addFile(
        _ path: String, key: String, fileName: String?, contentType: String?, to form: inout MultipartBody
    ) {
        do {
            let file = try files.measure(path)
            let type = contentType ?? MediaTypeByExtension.mediaType(ofFile: path) ?? "application/octet-stream"
            let name = fileName.flatMap { $0.isEmpty ? nil : $0 } ?? path
            form.addFile(key, path: file.path, length: file.length, fileName: name, contentType: type)
        } catch {
            warn(loadError(key, error))
        }
    }

    private func addMissingFile(_ key: String, to form: inout MultipartBody) {
        warn(loadError(key, .noSource))
        form.addEmptyFile(key)
    }

    private func loadError(_ key: String, _ error: FileAccessError) -> String {
        "Form param `\(key)`, file load error: \(error.message)"
    }

    private func file(_ source: FileBody) -> BuiltBody {
        switch source {
        case .base64(let template):
            guard let bytes = Base64.standard.decode(render(template)) else {
                warn("Binary file load error: \(FileAccessError.noSource.message)")
                return .empty
            }
            return BuiltBody(body: HTTPBody(bytes), contentType: .none)
        case .path(let template):
            let path = render(template)
            do {
                let file = try files.measure(path)
                let type = MediaTypeByExtension.mediaType(ofFile: path) ?? "application/octet-stream"
                return BuiltBody(
                    body: HTTPBody(segments: [.file(path: file.path, length: file.length)]), contentType: .late(type))
            } catch {
                warn("Binary file load error: \(error.message)")
                return .empty
            }
        case .missing:
            warn("Binary file load error: \(FileAccessError.noSource.message)")
            return .empty
        }
    }

    private func graphql(_ body: GraphQLBody) -> BuiltBody {
        BuiltBody(body: HTTPBody(GraphQLText(body, render: render).text), contentType: .early("application/json"))
    }
}
