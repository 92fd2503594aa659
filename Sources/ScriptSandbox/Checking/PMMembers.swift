import Diagnostics
import RunModel

/// The members of `pm`, and the members of those.
enum PMMembers {
    /// One member of `pm`.
    struct Member {
        /// What it has itself.
        var names: Set<String>
        /// Members that are there in one phase only.
        var phases: [String: ScriptJob.Phase] = [:]
        /// Nil: in both.
        var phase: ScriptJob.Phase?
    }

    static let all: [String: Member] = [
        "info": object("eventName iteration iterationCount requestName requestId"),
        "globals": scope, "environment": scope, "collectionVariables": scope, "variables": scope,
        "iterationData": scope,
        "vault": object("get set unset"),
        "datasets": function(""),
        "request": property(
            """
            url headers method body auth proxy certificate update getHeaders addHeader removeHeader upsertHeader
            forEachHeader addQueryParams removeQueryParams authorizeUsing size clone to
            """),
        "response": property(
            """
            code status headers responseTime responseSize text json jsonp reason stream body size contentInfo mime
            dataURI details encoding cookies to originalRequest update downloadedBytes mimeInfo timings timingStart
            """, in: .test),
        "cookies": property(
            """
            get one has all idx indexOf count add append prepend insert insertAfter upsert remove clear populate
            repopulate assimilate each map filter find reduce eachParent toObject members reference Type jar
            """),
        "sendRequest": function(""),
        "test": function("skip index"),
        "expect": function("fail"),
        "execution": Member(
            names: object("setNextRequest skipRequest location").names,
            phases: ["skipRequest": .prerequest]),
        "visualizer": object("set clear"),
        "require": function(""),
    ]

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    private static func object(_ names: String) -> Member { Member(names: words(names).union(ofEveryObject)) }

    private static func function(_ names: String) -> Member { Member(names: words(names).union(ofEveryFunction)) }

    /// An object of the SDK.
    private static func property(_ names: String, in phase: ScriptJob.Phase? = nil) -> Member {
        Member(names: words(names).union(ofEveryProperty), phase: phase)
    }

    private static let scope = property(
        """
        get set unset has clear toObject replaceIn values mutations syncVariablesTo syncVariablesFrom variables addLayer
        applyMutation enableTracking disableTracking
        """)

    static let ofEveryObject = words(
        """
        constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf __proto__
        __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__
        """)

    private static let ofEveryFunction = ofEveryObject.union(
        words("apply call bind name length prototype caller arguments"))

    private static let ofEveryProperty = ofEveryObject.union(
        words(
            """
            id name disabled description describe toJSON parent meta findSubstitutions forEachParent findInParents
            setParent
            """))
}

/// What was meant.
extension PMMembers {
    /// The whole name that stands closest to `pm.name`.
    static func suggestion(for name: String) -> String? {
        if let close = CloseMatch.suggestion(for: name, among: all.keys.sorted()) { return "pm." + close }
        // `pm.setNextRequest` has a place of its own, one level down.
        let owners = all.filter { $0.value.names.contains(name) }.keys.sorted()
        return owners.count == 1 ? "pm.\(owners[0]).\(name)" : nil
    }

    static func suggestion(for name: String, of owner: String, _ member: Member) -> String? {
        let names = member.names.subtracting(ofEveryObject).sorted()
        return CloseMatch.suggestion(for: name, among: names).map { "pm.\(owner).\($0)" }
    }
}
