extension Resolver {
    /// The text of a template with `blank` in the place of every token that rendering would replace, whatever its value.
    package func shape(of template: Template, blank: String) -> String {
        guard !template.isConstant else { return template.source }
        var text = ""
        for segment in template.segments {
            switch segment {
            case .text(let part): text += part
            case .token(let token):
                // A here-document stays one.
                let stays = token.notation == .angles && scopes.find(token.name) == nil
                text += stays ? token.source : blank
            }
        }
        let next = Template(text)
        let isDone = next.isConstant || next.source == template.source
        return isDone ? text : shape(of: next, blank: blank)
    }
}
