import BinaryCoding

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

/// Classes, and the groups that each belongs to: a column for every class, then one for every group. The numbers are in flat
/// lists, for the same reason as those of `LinearClassifier`.
struct GroupedClasses: Sendable, Hashable, Codable {
    /// How much each group of a class counts beside the class itself. Chosen on the tuning questions.
    private static let share: Float = 0.3

    /// The columns of the groups, class by class.
    private let groupColumns: FlatList<UInt16>
    /// Where the groups of each class begin, and, last, where those of the last end.
    private let starts: FlatList<UInt32>
    let columnCount: Int

    /// - Parameter groups: For each class the groups that it belongs to, 0 and up.
    init(groups: [[Int]]) {
        groupColumns = FlatList(groups.joined().map { UInt16($0 + groups.count) })
        var starts: [UInt32] = [0]
        for group in groups { starts.append(starts[starts.count - 1] + UInt32(group.count)) }
        self.starts = FlatList(starts)
        columnCount = groups.count + (groups.joined().max().map { $0 + 1 } ?? 0)
    }

    func scores(ofColumns columns: [Float]) -> [Float] {
        var scores = Array(columns.prefix(starts.count - 1))
        for label in scores.indices {
            groupColumns.forEach(in: range(of: label)) { _, column in
                scores[label] += Self.share * columns[Int(column)]
            }
        }
        return scores
    }

    /// What each column had to do with `errors`, one for each class.
    func spread(_ errors: [Float]) -> [Float] {
        guard columnCount > errors.count else { return errors }
        var spread = errors + Array(repeating: 0, count: columnCount - errors.count)
        for label in errors.indices {
            groupColumns.forEach(in: range(of: label)) { _, column in
                spread[Int(column)] += Self.share * errors[label]
            }
        }
        return spread
    }

    /// Where the columns of the groups of a class are.
    private func range(of label: Int) -> Range<Int> { Int(starts[label])..<Int(starts[label + 1]) }
}
