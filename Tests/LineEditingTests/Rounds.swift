#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How often a test of chance is repeated: `few` times, or as often as `KNEAD_TEST_ROUNDS` says.
func rounds(_ few: Int) -> Int {
    getenv("KNEAD_TEST_ROUNDS").flatMap { Int(String(cString: $0)) } ?? few
}
