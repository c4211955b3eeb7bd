// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    // Else every generic type is looked for by its name when it is first used, and each time all conformances of the program
    // are gone through: a third of what a question takes.
    .unsafeFlags(
        ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"], .when(configuration: .release)),
]

/// For what compiles the corpus: it reads every phrase and looks at each many times, which takes a minute without.
let optimized: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "knead",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "knead", targets: ["knead"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .target(name: "Diagnostics", swiftSettings: strict),
        .target(name: "CorpusModel", dependencies: ["Diagnostics"], swiftSettings: strict + optimized),
        .target(name: "BinaryCoding", swiftSettings: strict + optimized),
        .target(name: "CorpusParsing", dependencies: ["CorpusModel", "Diagnostics", "Yams"], swiftSettings: strict),
        .target(name: "Learning", dependencies: ["BinaryCoding"], swiftSettings: strict + optimized),
        .target(
            name: "Understanding", dependencies: ["BinaryCoding", "CorpusModel", "Diagnostics", "Learning"],
            swiftSettings: strict + optimized),
        .target(
            name: "Indexing",
            dependencies: [
                "BinaryCoding", "CorpusModel", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .target(
            name: "Dialogue",
            dependencies: ["BinaryCoding", "CorpusModel", "Diagnostics", "Indexing", "Understanding"],
            swiftSettings: strict),
        .target(name: "TerminalText", swiftSettings: strict),
        .target(name: "Rendering", dependencies: ["CorpusModel", "TerminalText"], swiftSettings: strict),
        .systemLibrary(name: "CEditline", providers: [.apt(["libedit-dev"])]),
        .target(name: "LineEditing", dependencies: ["CEditline", "TerminalText"], swiftSettings: strict),

        // The folder Corpus, compiled into the program.
        .target(
            name: "CorpusData", dependencies: ["Indexing", "Understanding"], swiftSettings: strict,
            plugins: ["EmbedCorpusPlugin"]),
        .plugin(
            name: "EmbedCorpusPlugin", capability: .buildTool(), dependencies: ["corpus-compiler"],
            path: "Sources/EmbedCorpusPlugin"),
        .executableTarget(
            name: "corpus-compiler",
            dependencies: ["CorpusModel", "CorpusParsing", "Diagnostics", "Indexing", "Understanding"],
            swiftSettings: strict),

        .executableTarget(
            name: "knead",
            dependencies: [
                "CorpusData", "CorpusModel", "CorpusParsing", "Diagnostics", "Dialogue", "LineEditing", "Rendering",
                "TerminalText", "Understanding",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),

        .executableTarget(
            name: "knead-eval",
            dependencies: [
                "CorpusData", "CorpusModel", "CorpusParsing", "Dialogue", "Indexing", "Learning", "Rendering",
                "Understanding", "Yams",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // Runs programs on pipes and terminals, for measurements and tests.
        .target(name: "ProgramDriving", swiftSettings: strict),
        .executableTarget(
            name: "knead-bench",
            dependencies: [
                "ProgramDriving", "Yams", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .target(
            name: "TestSupport", dependencies: ["CorpusData", "CorpusModel", "Understanding"],
            path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "LearningTests", dependencies: ["Learning"], swiftSettings: strict),
        .testTarget(name: "BinaryCodingTests", dependencies: ["BinaryCoding"], swiftSettings: strict),
        .testTarget(
            name: "UnderstandingTests", dependencies: ["CorpusModel", "TestSupport", "Understanding"],
            swiftSettings: strict),
        .testTarget(
            name: "IndexingTests",
            dependencies: [
                "CorpusData", "CorpusModel", "Indexing", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
            ], swiftSettings: strict),
        .testTarget(
            name: "DialogueTests", dependencies: ["CorpusModel", "Dialogue", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "KneadTests",
            dependencies: ["knead", "knead-eval", "CorpusModel", "Dialogue", "LineEditing", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "TerminalTextTests", dependencies: ["TerminalText"], swiftSettings: strict),
        // A small program around the line editor, for tests that need a process at a terminal.
        .executableTarget(name: "EditorDemo", dependencies: ["LineEditing"], swiftSettings: strict),
        .testTarget(
            name: "LineEditingTests",
            dependencies: ["EditorDemo", "LineEditing", "ProgramDriving", "TerminalText", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "TerminalTests", dependencies: ["EditorDemo", "knead", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "RenderingTests", dependencies: ["CorpusModel", "Rendering", "TerminalText", "TestSupport"],
            exclude: ["Rendered"], swiftSettings: strict),
        .testTarget(
            name: "PagesTests", dependencies: ["CorpusModel", "Dialogue", "Rendering", "TerminalText", "TestSupport"],
            exclude: ["Rendered"], swiftSettings: strict),
        .testTarget(
            name: "RobustnessTests",
            dependencies: [
                "knead", "CorpusModel", "CorpusParsing", "Diagnostics", "Dialogue", "ProgramDriving", "Rendering",
                "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "CorpusParsingTests", dependencies: ["CorpusModel", "CorpusParsing", "Diagnostics"],
            swiftSettings: strict),
    ]
)
