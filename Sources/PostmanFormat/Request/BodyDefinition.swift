package import Variables

/// The body of a request as the collection describes it.
package struct BodyDefinition: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        /// Empty text sends no body.
        case raw(Template)
        case urlencoded([URLEncodedEntry])
        case formdata([FormDataEntry])
        case file(FileBody)
        case graphql(GraphQLBody)
    }

    package var content: Content
    /// True sends no body, and loads no files for it.
    package var isDisabled: Bool
    /// What a raw body is written in, by `options.raw.language`; nil when the file does not say.
    package var language: RawLanguage?

    package init(_ content: Content, isDisabled: Bool = false, language: RawLanguage? = nil) {
        self.content = content
        self.isDisabled = isDisabled
        self.language = language
    }
}
