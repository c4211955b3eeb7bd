/// Tells which of several classes a set of features speaks for, where classes have things in common.
///
/// A feature speaks for a class by itself and for each group that the class belongs to, so that what was learned of one
/// class of a group tells of the others.
public struct GroupedClassifier: Sendable, Hashable, Codable {
    let classes: GroupedClasses
    /// Scores the classes, and then the groups.
    let columns: LinearClassifier

    /// The score of each class: no unit, higher speaks for it more. All zero when no feature is known.
    public func scores(of features: [UInt32]) -> [Float] { classes.scores(ofColumns: columns.scores(of: features)) }
}

/// Classes, and the groups that each belongs to: a column for every class, then one for every group.
struct GroupedClasses: Sendable, Hashable, Codable {
    /// How much each group of a class counts beside the class itself. Chosen on the tuning questions.
    private static let share: Float = 0.3

    /// The columns of the groups, class by class.
    private let groupColumns: [[Int]]
    let columnCount: Int

    /// - Parameter groups: For each class the groups that it belongs to, 0 and up.
    init(groups: [[Int]]) {
        groupColumns = groups.map { $0.map { $0 + groups.count } }
        columnCount = groups.count + (groups.joined().max().map { $0 + 1 } ?? 0)
    }

    func scores(ofColumns columns: [Float]) -> [Float] {
        groupColumns.indices.map { label in
            groupColumns[label].reduce(columns[label]) { $0 + Self.share * columns[$1] }
        }
    }

    /// What each column had to do with `errors`, one for each class.
    func spread(_ errors: [Float]) -> [Float] {
        guard columnCount > errors.count else { return errors }
        var spread = errors + Array(repeating: 0, count: columnCount - errors.count)
        for (label, columns) in groupColumns.enumerated() {
            for column in columns { spread[column] += Self.share * errors[label] }
        }
        return spread
    }
}
