// swift-tools-version: 6.2
import PackageDescription

/// Compiler settings of every Swift target.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// Settings of every target that wraps no C library: a stray pointer does not compile there.
let safe: [SwiftSetting] = settings + [.strictMemorySafety(), .treatWarning("StrictMemorySafety", as: .error)]

/// A Swift module that sees no C library. All but `Diagnostics` and `Digests` may import `Diagnostics`.
func module(_ name: String, _ dependencies: [Target.Dependency] = ["Diagnostics"]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: safe)
}

/// A Swift module that wraps one C library, the only one to import it.
func wrapper(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one module. They read their `Fixtures` in place, by path.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name + "Tests",
        dependencies: dependencies + [.byName(name: name), "TestSupport"],
        exclude: hasFixtures.contains(name) ? ["Fixtures"] : [],
        swiftSettings: settings)
}

/// Modules whose tests have a folder of fixtures.
let hasFixtures: Set<String> = [
    "CommandFrontEnd",
    "Diagnostics",
    "JSONTree",
    "MockServing",
    "PostmanFormat",
    "Recording",
    "Reporting",
    "RunEngine",
    "Variables",
]

let package = Package(
    name: "postrider",
    products: [.executable(name: "postrider", targets: ["postrider"])],
    targets: [
        // C libraries, one Swift importer each
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CMicroHTTPD", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CXML2"),
        // Opened when the first script runs
        .target(name: "CJavaScriptCore", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
        // Our own JavaScript, embedded
        .target(name: "CSandboxScripts", exclude: ["js"]),

        // Vocabulary: values
        module("Diagnostics", []),
        wrapper("Digests", ["COpenSSL"]),
        module("JSONTree"),
        module("HTTPModel"),
        module("Variables", ["Diagnostics", "JSONTree"]),
        module("PostmanFormat", ["Diagnostics", "JSONTree", "Variables", "HTTPModel"]),
        module("RunModel", ["Diagnostics", "JSONTree", "PostmanFormat", "Variables", "HTTPModel"]),

        // Engine: sees the world only through seams
        module("Authorization", ["Diagnostics", "JSONTree", "HTTPModel", "Digests"]),
        module(
            "RunEngine",
            [
                "Diagnostics", "Digests", "JSONTree", "RunModel", "Authorization", "PostmanFormat", "Variables",
                "HTTPModel",
            ]),
        module(
            "Chains", ["Diagnostics", "JSONTree", "RunEngine", "RunModel", "PostmanFormat", "Variables", "HTTPModel"]),

        // Adapters: never import one another
        wrapper("CurlTransport", ["Diagnostics", "HTTPModel", "CCurl"]),
        wrapper(
            "MockServing",
            ["Diagnostics", "Digests", "JSONTree", "HTTPModel", "Variables", "PostmanFormat", "CMicroHTTPD"]),
        wrapper(
            "ScriptSandbox",
            [
                "Diagnostics", "Digests", "JSONTree", "HTTPModel", "Variables", "PostmanFormat", "RunModel",
                "CJavaScriptCore", "CSandboxScripts",
            ]),
        wrapper("XMLQuery", ["Diagnostics", "HTTPModel", "RunModel", "CXML2"]),
        module("OktaStandIn", ["Diagnostics", "JSONTree", "HTTPModel", "Digests"]),
        module("Recording", ["Diagnostics", "Digests", "JSONTree", "HTTPModel"]),
        module(
            "Conversion", ["Diagnostics", "Digests", "JSONTree", "HTTPModel", "PostmanFormat", "Variables", "RunModel"]),
        module(
            "Reporting",
            ["Diagnostics", "Digests", "JSONTree", "HTTPModel", "Variables", "PostmanFormat", "RunModel"]),

        // Front
        module(
            "CommandFrontEnd",
            [
                "Diagnostics", "Digests", "JSONTree", "HTTPModel", "Variables", "PostmanFormat", "Authorization",
                "RunModel", "RunEngine", "Chains", "CurlTransport", "MockServing", "OktaStandIn", "Recording",
                "Conversion", "Reporting", "ScriptSandbox", "XMLQuery",
            ]),
        .executableTarget(name: "postrider", dependencies: ["CommandFrontEnd"], swiftSettings: safe),

        // Tests
        .target(
            name: "TestSupport", dependencies: ["Diagnostics", "JSONTree", "HTTPModel", "RunModel", "Variables"],
            path: "Tests/TestSupport",
            swiftSettings: settings),
        tests("Diagnostics", []),
        tests("Digests", ["JSONTree"]),
        tests("JSONTree", ["Diagnostics"]),
        tests("HTTPModel", ["Diagnostics", "JSONTree"]),
        tests("Variables", ["Diagnostics", "JSONTree"]),
        tests("PostmanFormat", ["Diagnostics", "JSONTree", "Variables", "HTTPModel"]),
        tests("Authorization", ["Diagnostics", "JSONTree", "HTTPModel", "Digests"]),
        tests(
            "RunEngine",
            [
                "Diagnostics", "JSONTree", "RunModel", "Authorization", "PostmanFormat", "Variables", "HTTPModel",
                "Chains",
            ]),
        tests(
            "Chains", ["Diagnostics", "JSONTree", "RunEngine", "RunModel", "PostmanFormat", "Variables", "HTTPModel"]),
        tests("CurlTransport", ["Diagnostics", "HTTPModel"]),
        tests(
            "MockServing",
            ["Diagnostics", "JSONTree", "HTTPModel", "Variables", "PostmanFormat", "CurlTransport"]),
        tests("OktaStandIn", ["Diagnostics", "JSONTree", "HTTPModel", "Digests"]),
        .testTarget(
            name: "EndToEndTests", dependencies: ["postrider", "TestSupport", "JSONTree", "Digests"],
            exclude: ["Cases"],
            swiftSettings: settings),
        .testTarget(
            name: "ScriptSandboxTests",
            dependencies: [
                "ScriptSandbox", "TestSupport", "Diagnostics", "JSONTree", "HTTPModel", "Variables", "PostmanFormat",
                "RunModel",
            ],
            exclude: ["JavaScript", "Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "ConformanceTests",
            dependencies: [
                "ScriptSandbox", "TestSupport", "Diagnostics", "JSONTree", "HTTPModel", "Variables", "PostmanFormat",
                "RunModel",
            ],
            exclude: ["Modules", "Sandbox", "known-failures.json"], swiftSettings: settings),
        tests(
            "Conversion",
            ["Diagnostics", "JSONTree", "RunModel", "RunEngine", "HTTPModel", "PostmanFormat", "Variables"]),
        tests("XMLQuery", ["Diagnostics", "HTTPModel", "RunModel"]),
        tests("Recording", ["Diagnostics", "Digests", "JSONTree", "HTTPModel"]),
        tests("Reporting", ["Diagnostics", "JSONTree", "RunModel", "HTTPModel", "PostmanFormat", "Variables"]),
        tests(
            "CommandFrontEnd",
            [
                "Diagnostics", "JSONTree", "RunModel", "PostmanFormat", "Variables", "HTTPModel", "Recording",
                "Reporting",
            ]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
