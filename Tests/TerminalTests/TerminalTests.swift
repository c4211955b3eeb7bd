import Testing

/// What a person at a terminal sees and can rely on. Each test is one behaviour, driven from outside through tmux.
///
/// Point the suite at another program with `KNEAD_TEST_TARGET` (see `Target`): `demo`, `bash` or `ipython`. Tests of what
/// only knead has are left out then.
@Suite(.serialized)
enum TerminalTests {}
