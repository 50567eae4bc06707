// swift-tools-version: 6.2

import PackageDescription

/// Every target of ours is held to the same rules; each feature closes a hole the compiler leaves open
/// by default.
var strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),  // SE-0335: an existential is spelled `any`
  .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444: a file sees only what it imports
  .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409: a dependency leaks only when said
]
if Context.environment["CI"] != nil {
  strict.append(.treatAllWarnings(as: .error))
}

/// The rules of the targets that compute: the strict build optimizes them, so that their tests take half the time.
let computing =
  Context.environment["CI"] == nil ? strict : strict + [.unsafeFlags(["-O"])]

/// The facts of a build that `--version` shows, said to the compiler as the release scripts say them.
let buildFacts: [CSetting] = ["COMMIT", "DATE"].compactMap { name in
  Context.environment["DEALDECK_\(name)"].map { .define("BUILD_\(name)", to: $0) }
}

let package = Package(
  name: "dealdeck",
  products: [
    .executable(name: "dealdeck", targets: ["dealdeck"]),
    .library(name: "PipelineDomain", targets: ["PipelineDomain"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2"))
  ],
  targets: [
    // Square roots and roundings of the statistics come from the C library.
    .target(
      name: "PipelineDomain", swiftSettings: computing, linkerSettings: [.linkedLibrary("m")]),
    .target(name: "Diagnostics", dependencies: ["PipelineDomain"], swiftSettings: strict),
    .target(
      name: "Localization", dependencies: ["PipelineDomain", "Diagnostics", "PipelineExchange"],
      swiftSettings: strict),
    .target(
      name: "PipelineStore", dependencies: ["PipelineDomain", "Diagnostics"],
      swiftSettings: computing),
    .target(
      name: "PipelineExchange", dependencies: ["PipelineDomain", "CZlib"], swiftSettings: computing),
    .target(name: "DemoData", dependencies: ["PipelineDomain"], swiftSettings: computing),
    .target(name: "TerminalKit", swiftSettings: computing),
    .target(
      name: "BoardUI",
      dependencies: ["PipelineDomain", "Diagnostics", "TerminalKit", "Localization"],
      swiftSettings: computing),
    .target(
      name: "Configuration",
      dependencies: ["BoardUI", "PipelineDomain", "Diagnostics", "TerminalKit", "Localization"],
      swiftSettings: strict),
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CZlib"),
    .target(name: "CTerminalRescue"),
    .target(name: "CBuild", cSettings: buildFacts),
    .target(
      name: "CursesTerminal",
      dependencies: ["TerminalKit", "Diagnostics", "CNcurses", "CTerminalRescue"],
      swiftSettings: strict),
    .executableTarget(
      name: "dealdeck",
      dependencies: [
        "PipelineDomain", "PipelineStore", "PipelineExchange", "DemoData", "Diagnostics",
        "Localization",
        "TerminalKit", "BoardUI", "Configuration", "CursesTerminal", "CBuild",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What the tests of the board and those of the program hold it to, said once.
    .target(
      name: "GrammarVectors", dependencies: ["PipelineDomain", "PipelineStore", "Localization"],
      path: "Tests/GrammarVectors", swiftSettings: strict),
    .testTarget(
      name: "PipelineDomainTests", dependencies: ["PipelineDomain", "GrammarVectors"],
      swiftSettings: strict),
    .testTarget(
      name: "PipelineStoreTests",
      dependencies: ["PipelineStore", "PipelineDomain", "Diagnostics", "Localization"],
      swiftSettings: strict),
    .testTarget(
      name: "PipelineExchangeTests",
      dependencies: ["PipelineExchange", "PipelineDomain", "CZlib", "GrammarVectors"],
      swiftSettings: strict),
    .testTarget(
      name: "DemoDataTests", dependencies: ["DemoData", "PipelineDomain"], swiftSettings: strict),
    .testTarget(
      name: "LocalizationTests",
      dependencies: ["Localization", "PipelineDomain", "Diagnostics", "PipelineExchange"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalKitTests", dependencies: ["TerminalKit"], swiftSettings: strict),
    .testTarget(
      name: "BoardUITests",
      dependencies: [
        "BoardUI", "PipelineDomain", "PipelineExchange", "Diagnostics", "TerminalKit",
        "Localization", "GrammarVectors",
      ],
      exclude: ["Screens"], swiftSettings: strict),
    .testTarget(
      name: "ConfigurationTests",
      dependencies: [
        "Configuration", "BoardUI", "PipelineDomain", "Diagnostics", "TerminalKit", "Localization",
      ],
      swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["GrammarVectors", "PipelineDomain", "Localization"],
      exclude: [
        "Cases", "Days/first-day.keys", "Days/manager-monday.keys", "Days/rep-morning.keys",
        "Days/set-up.keys", "Days/stale-lost.keys", "Reports",
      ],
      swiftSettings: strict),
  ]
)

// `scripts/docs` alone needs the documentation plug-in; nobody who builds the program fetches it.
if Context.environment["DEALDECK_DOCS"] != nil {
  package.dependencies.append(
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", .upToNextMinor(from: "1.5.0")))
}
