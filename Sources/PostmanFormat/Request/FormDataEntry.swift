package import Variables

/// One part of a `multipart/form-data` body.
package struct FormDataEntry: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        case text(Template)
        /// One file by its path.
        case file(Template)
        /// Several files, each a part of its own under the same key.
        case files([Template])
        /// The bytes of a file in base64, sent as `application/octet-stream` without a file name.
        case base64(Template)
        /// A file part that names no file: sent empty, with a warning.
        case missingFile
    }

    package var key: Template
    package var content: Content
    package var contentType: Template?
    package var fileName: Template?
    package var isDisabled: Bool

    package init(
        key: Template, content: Content, contentType: Template? = nil, fileName: Template? = nil,
        isDisabled: Bool = false
    ) {
        self.key = key
        self.content = content
        self.contentType = contentType
        self.fileName = fileName
        self.isDisabled = isDisabled
    }
}
