import Foundation

/// How often a test of chance is repeated: `few` times, or as often as `KNEAD_TEST_ROUNDS` says.
///
/// - Parameter most: A bound for what takes long each time.
public func rounds(_ few: Int, most: Int = .max) -> Int {
    let wanted = ProcessInfo.processInfo.environment["KNEAD_TEST_ROUNDS"].flatMap(Int.init) ?? few
    return max(few, min(wanted, most))
}

/// The seed of this run's tests of chance. `KNEAD_TEST_SEED` sets another than the usual one; a failure names it.
public let runSeed = ProcessInfo.processInfo.environment["KNEAD_TEST_SEED"].flatMap(UInt64.init) ?? 20_261
