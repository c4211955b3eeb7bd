import GRDB

extension Row {
    /// The value of `column`.
    ///
    /// A damaged file may hold a value of another type there. That is an error, as any other damage is; GRDB's subscript
    /// would end the program.
    func reading<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
        guard let value = Value.fromDatabaseValue(self[column]) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "column \(column) holds something else")
        }
        return value
    }
}
