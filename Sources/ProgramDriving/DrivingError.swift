/// What can go wrong between a program and what drives it.
package enum DrivingError: Error, CustomStringConvertible {
    case cannotStart(String, String)
    case saidNothing(String)

    package var description: String {
        switch self {
        case .cannotStart(let program, let reason): "cannot start \(program): \(reason)"
        case .saidNothing(let what): "waited a minute for \(what)"
        }
    }
}
