import Foundation

/// Puts marks for `ExpectedText` in the place of what changes from run to run, when a case is recorded.
enum VolatileText {
    private static let marks: [(pattern: String, replacement: String)] = [
        (#"127\.0\.0\.1:\d+"#, "127.0.0.1:⟦port⟧"),
        (#"/[^\s'"]*/postrider-[0-9A-F-]{36}/"#, #"⟦/[^ ]+/postrider-[0-9A-F-]+/⟧"#),
        (#", \d+(?:\.\d+)?(?:B|kB|MB|GB), \d+(?:\.\d+)?(?:µs|ms|s)\]"#, ", ⟦size⟧, ⟦time⟧]"),
        (#"oauth_signature=[^&\s]+"#, #"oauth_signature=⟦[^&]+⟧"#),
        (#"(-{5,})\d{24}"#, #"$1⟦\\d{24}⟧"#),
        (#"00u[0-9A-Za-z]{17}"#, "⟦id⟧"),
        (#"(?m)^│ (total run duration|total data received|average [^:]+ time): .*$"#, "│ $1: ⟦any⟧"),
        (#"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"#, "⟦uuid⟧"),
        (#"Date: [A-Z][a-z]{2}, .* GMT"#, "Date: ⟦any⟧"),
        (#"\[(?:\d{4}-\d\d-\d\d )?\d\d:\d\d:\d\d\]"#, #"⟦\\[(?:\\d{4}-\\d\\d-\\d\\d )?\\d\\d:\\d\\d:\\d\\d\\]⟧"#),
        (#"\b([a-z]+)\.\d{10,}@"#, #"$1.⟦\\d+⟧@"#),
        (#"(?m)^│ +│ +executed │ +failed │$"#, "│⟦ +⟧│⟦ +⟧executed │⟦ +⟧failed │"),
        (#"(?m)^[┌├└][─┬┼┴┐┤┘]+$"#, "⟦[┌├└][─┬┼┴]+[┐┤┘]⟧"),
        (
            #"(?m)^│ +(iterations|requests|test-scripts|prerequest-scripts|assertions) │ +(\d+) │ +(\d+) │$"#,
            "│⟦ +⟧$1 │⟦ +⟧$2 │⟦ +⟧$3 │"
        ),
        (#"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"#, "⟦moment⟧"),
        (#"\d+/s, "#, #"⟦\\d+/s⟧, "#),
        (#"\btime="\d+\.\d{3}""#, #"time="⟦seconds⟧""#),
        (#""errorId":"oae[^"]{22}""#, #""errorId":"⟦oae.{22}⟧""#),
    ]

    static func marked(_ text: String) -> String {
        marks.reduce(text) { text, mark in
            text.replacingOccurrences(of: mark.pattern, with: mark.replacement, options: .regularExpression)
        }
    }
}
