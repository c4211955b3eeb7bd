import GRDB

extension Row {
    /// The value of `column`.
    ///
    /// A damaged file may hold a value of another type there. That is an error, as any other damage is; GRDB's subscript
    /// would end the program.
    func reading<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
        try Self.converted(self[column], column)
    }

    /// The value of the column with this number, likewise: looking for a name in every row takes a while.
    func reading<Value: DatabaseValueConvertible>(at column: Int) throws -> Value {
        try Self.converted(self[column], "\(column)")
    }

    private static func converted<Value: DatabaseValueConvertible>(
        _ value: DatabaseValue, _ column: @autoclosure () -> String
    ) throws -> Value {
        guard let value = Value.fromDatabaseValue(value) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "column \(column()) holds something else")
        }
        return value
    }
}
