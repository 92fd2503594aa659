/// Values made up on each use, such as `{{$guid}}`: the names and shapes people know from Postman.
///
/// Chance and clock come from outside, so a test or a repeated run gets the same values again.
package struct DynamicVariables: Sendable {
    var random: RandomSource
    let now: @Sendable () -> WallTime

    package init(random: RandomSource, now: @escaping @Sendable () -> WallTime) {
        self.random = random
        self.now = now
    }

    /// A new value of the variable of that name, `$` included; nil for a name that is none.
    package mutating func value(of name: String) -> String? {
        nil
    }
}
