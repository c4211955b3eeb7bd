#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The exponential function.
func exponential(_ x: Float) -> Float { expf(x) }
