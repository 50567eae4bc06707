// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "dealdeck", path: "..")],
  targets: [
    .executableTarget(
      name: "PanelBenchmark",
      dependencies: [.product(name: "PipelineDomain", package: "dealdeck")],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    .executableTarget(name: "CursesBoard", linkerSettings: [.linkedLibrary("ncursesw")]),
  ]
)
