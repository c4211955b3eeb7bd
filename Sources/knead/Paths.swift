import Foundation

/// The files that knead keeps, by the XDG base directory specification. Nil where there is no home to keep them in.
/// Source: https://specifications.freedesktop.org/basedir-spec/latest/
struct Paths {
    var history: String?
    var cacheFolder: String?
    var dataFolder: String?
    var keyBindings: String?

    static var ofEnvironment: Paths { Paths(environment: ProcessInfo.processInfo.environment) }

    init(environment: [String: String]) {
        let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        func folder(_ variable: String, _ fallback: String) -> String? {
            // A relative path is to be ignored, says the specification.
            if let path = environment[variable], path.hasPrefix("/") { return path + "/knead" }
            return home.map { "\($0)/\(fallback)/knead" }
        }
        history = folder("XDG_STATE_HOME", ".local/state").map { $0 + "/history" }
        cacheFolder = folder("XDG_CACHE_HOME", ".cache")
        dataFolder = folder("XDG_DATA_HOME", ".local/share")
        // As editrc(5) says.
        keyBindings = environment["EDITRC"].flatMap { $0.isEmpty ? nil : $0 } ?? home.map { $0 + "/.editrc" }
    }
}
