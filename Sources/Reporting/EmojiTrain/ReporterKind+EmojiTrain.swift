extension ReporterKind {
    static let emojiTrain = ReporterKind(
        name: "emojitrain",
        options: [Option(name: "silent", summary: "show no faces")],
        takesTerminal: true,
        maker: { settings, output in EmojiTrainReporter(isSilent: settings.last("silent") != nil, output: output) })
}
