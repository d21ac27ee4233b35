using System.Collections.Generic;

namespace DbImpact.Checks.Findings;

/// <summary>Every rule, by its name. The identifiers are constants: release tracking and attributes need them so.</summary>
public static class Rules
{
    public const string SnapshotUnreadableId = "DBI0001";
    public const string SnapshotOutOfDateId = "DBI0002";
    public const string OptionNotUnderstoodId = "DBI0003";
    public const string SuppressionDoesNotHoldId = "DBI0004";
    public const string SyntaxErrorId = "DBI1001";
    public const string OtherDialectId = "DBI1002";
    public const string RelationDoesNotExistId = "DBI1101";
    public const string ColumnDoesNotExistId = "DBI1102";
    public const string SchemaDoesNotExistId = "DBI1103";
    public const string RoutineDoesNotExistId = "DBI1105";
    public const string OperatorDoesNotExistId = "DBI1106";
    public const string AmbiguousColumnId = "DBI1107";
    public const string NotInFromClauseId = "DBI1108";
    public const string RelationOutsideSearchPathId = "DBI1109";
    public const string StatementRefusedId = "DBI1110";
    public const string RequiredColumnMissingId = "DBI2001";
    public const string ValueCountMismatchId = "DBI2002";
    public const string ConflictTargetHasNoIndexId = "DBI2003";
    public const string ValueDoesNotFitId = "DBI2004";
    public const string GeneratedColumnWrittenId = "DBI2006";
    public const string InvalidLiteralId = "DBI2007";
    public const string ParameterTypeDoesNotFitId = "DBI3001";
    public const string ParameterNotGivenId = "DBI3002";
    public const string ListInParenthesesId = "DBI3003";
    public const string ResultColumnMissingId = "DBI3004";
    public const string ResultTypeDoesNotFitId = "DBI3005";
    public const string EntityTableDoesNotExistId = "DBI4001";
    public const string PropertyColumnDoesNotExistId = "DBI4002";
    public const string PropertyTypeDoesNotFitId = "DBI4003";
    public const string PropertyNullabilityDiffersId = "DBI4004";
    public const string PropertyLengthDiffersId = "DBI4005";
    public const string RequiredColumnNotMappedId = "DBI4006";
    public const string KeyDiffersId = "DBI4007";
    public const string IndexDiffersId = "DBI4008";
    public const string ModelsDisagreeId = "DBI5001";
    public const string NameGoesAwayId = "DBI5002";
    public const string ForeignSchemaId = "DBI5003";
    public const string ColumnHandledDifferentlyId = "DBI5004";
    public const string MigrationFailsId = "DBI6001";
    public const string SeveralHeadsId = "DBI6002";
    public const string BrokenChainId = "DBI6003";
    public const string MigrationRemovesUsedId = "DBI6004";
    public const string MigrationCannotBeUndoneId = "DBI6005";
    public const string MigrationBlocksId = "DBI6006";
    public const string ModelsAndMigrationsDisagreeId = "DBI6007";
    public const string RequiredColumnsMissingId = "DBI7001";
    public const string SoftDeletedReadId = "DBI7002";
    public const string EveryRowChangedId = "DBI7003";

    public const string SetUp = "DbImpact.SetUp";
    public const string SqlNames = "DbImpact.SqlNames";
    public const string Statements = "DbImpact.Statements";
    public const string Parameters = "DbImpact.Parameters";
    public const string Models = "DbImpact.Models";
    public const string Services = "DbImpact.Services";
    public const string Migrations = "DbImpact.Migrations";
    public const string Conventions = "DbImpact.Conventions";

    public static Rule SnapshotUnreadable { get; } = new(
        SnapshotUnreadableId, "Database snapshot is missing or unreadable", SetUp, Severity.Warning,
        "Nothing was checked, because the snapshot that describes the database could not be read.");

    public static Rule SnapshotOutOfDate { get; } = new(
        SnapshotOutOfDateId, "Database snapshot is out of date", SetUp, Severity.Warning,
        "The migrations that the snapshot was written with have changed since: code is compared with a database of yesterday.");

    public static Rule OptionNotUnderstood { get; } = new(
        OptionNotUnderstoodId, "Option is not understood", SetUp, Severity.Warning,
        "An option names a method that is none: what it is given is not checked.");

    public static Rule SuppressionDoesNotHold { get; } = new(
        SuppressionDoesNotHoldId, "Suppression does not hold", SetUp, Severity.Warning,
        "A comment that keeps findings from being reported has none to keep, or names no rule, or gives no reason.");

    public static Rule SyntaxError { get; } = new(
        SyntaxErrorId, "SQL syntax error", SqlNames, Severity.Warning,
        "PostgreSQL refuses the statement: its grammar cannot continue at the marked place.");

    public static Rule OtherDialect { get; } = new(
        OtherDialectId, "Another database's SQL", SqlNames, Severity.Warning,
        "The statement is written in MySQL's, SQL Server's, Oracle's or SQLite's way, and PostgreSQL refuses it.");

    public static Rule RelationDoesNotExist { get; } = new(
        RelationDoesNotExistId, "Relation does not exist", SqlNames, Severity.Warning,
        "The statement names a table or view that the database does not have.");

    public static Rule ColumnDoesNotExist { get; } = new(
        ColumnDoesNotExistId, "Column does not exist", SqlNames, Severity.Warning,
        "The statement names a column that none of its tables has.");

    public static Rule SchemaDoesNotExist { get; } = new(
        SchemaDoesNotExistId, "Schema does not exist", SqlNames, Severity.Warning,
        "The statement names a schema that the database does not have.");

    public static Rule RoutineDoesNotExist { get; } = new(
        RoutineDoesNotExistId, "Function does not exist", SqlNames, Severity.Warning,
        "The database has no function of that name that takes these values.");

    public static Rule OperatorDoesNotExist { get; } = new(
        OperatorDoesNotExistId, "Operator does not exist for these types", SqlNames, Severity.Warning,
        "The database has no operator of that name between values of these types.");

    public static Rule AmbiguousColumn { get; } = new(
        AmbiguousColumnId, "Column reference is ambiguous", SqlNames, Severity.Warning,
        "More than one table of the statement has the column, and the reference does not say which is meant.");

    public static Rule NotInFromClause { get; } = new(
        NotInFromClauseId, "Table name or alias is not in the FROM clause", SqlNames, Severity.Warning,
        "A column is qualified with a name that no table of the statement has at that place.");

    public static Rule RelationOutsideSearchPath { get; } = new(
        RelationOutsideSearchPathId, "Relation is not on the search path", SqlNames, Severity.Warning,
        "The database has the table or view, but in a schema that the service's search_path does not name.");

    public static Rule StatementRefused { get; } = new(
        StatementRefusedId, "PostgreSQL refuses the statement", SqlNames, Severity.Warning,
        "PostgreSQL refuses the statement when it analyzes it, whatever the values are: grouping, aggregates, types that do not go together.");

    public static Rule RequiredColumnMissing { get; } = new(
        RequiredColumnMissingId, "INSERT leaves out a required column", Statements, Severity.Warning,
        "A column is NOT NULL and has no default, and the INSERT gives it no value: PostgreSQL will refuse the row.");

    public static Rule ValueCountMismatch { get; } = new(
        ValueCountMismatchId, "INSERT has more or fewer values than columns", Statements, Severity.Warning,
        "The number of values differs from the number of columns that they are for.");

    public static Rule ConflictTargetHasNoIndex { get; } = new(
        ConflictTargetHasNoIndexId, "ON CONFLICT names no unique constraint or index", Statements, Severity.Warning,
        "ON CONFLICT has to name a constraint, or columns that are exactly those of a unique index; for a partial index also its condition.");

    public static Rule ValueDoesNotFit { get; } = new(
        ValueDoesNotFitId, "Value's type does not fit the column", Statements, Severity.Warning,
        "A value is given to a column of a type that PostgreSQL does not turn it into by itself.");

    public static Rule GeneratedColumnWritten { get; } = new(
        GeneratedColumnWrittenId, "Value for a generated or identity column", Statements, Severity.Warning,
        "A statement gives a value to a column that is generated, or an identity column GENERATED ALWAYS: such a column takes only DEFAULT.");

    public static Rule InvalidLiteral { get; } = new(
        InvalidLiteralId, "Literal is not a value of its type", Statements, Severity.Warning,
        "A string constant stands for a value of a type that does not read it.");

    public static Rule ParameterTypeDoesNotFit { get; } = new(
        ParameterTypeDoesNotFitId, "Parameter's type does not fit", Parameters, Severity.Warning,
        "The client sends a parameter as a type with which PostgreSQL refuses the statement, or refuses to send the value itself.");

    public static Rule ParameterNotGiven { get; } = new(
        ParameterNotGivenId, "Parameter is not given, or not used", Parameters, Severity.Warning,
        "The statement names a parameter that the program does not give, or the program gives one that the statement does not name.");

    public static Rule ListInParentheses { get; } = new(
        ListInParenthesesId, "A list is one value: = ANY instead of IN", Parameters, Severity.Warning,
        "A list is sent as one array, which IN compares with the column itself.");

    public static Rule ResultColumnMissing { get; } = new(
        ResultColumnMissingId, "Result has no such column", Parameters, Severity.Warning,
        "The program reads a column that the statement does not return, or a type that no row of it makes.");

    public static Rule ResultTypeDoesNotFit { get; } = new(
        ResultTypeDoesNotFitId, "Result column's type does not fit", Parameters, Severity.Warning,
        "The program reads a column of the result as a type as which the client does not give it.");

    public static Rule EntityTableDoesNotExist { get; } = new(
        EntityTableDoesNotExistId, "Entity's table does not exist", Models, Severity.Warning,
        "An entity is mapped to a table or view that the database does not have.");

    public static Rule PropertyColumnDoesNotExist { get; } = new(
        PropertyColumnDoesNotExistId, "Property's column does not exist", Models, Severity.Warning,
        "A property is mapped to a column that its entity's table does not have.");

    public static Rule PropertyTypeDoesNotFit { get; } = new(
        PropertyTypeDoesNotFitId, "Property's type does not fit its column", Models, Severity.Warning,
        "The column does not take what the property is sent as, or its values cannot be read as the property's type.");

    public static Rule PropertyNullabilityDiffers { get; } = new(
        PropertyNullabilityDiffersId, "Property's nullability differs from its column's", Models, Severity.Warning,
        "The property can be null and the column cannot, so that inserts fail; or, as a note, the column can be NULL and the property cannot.");

    public static Rule PropertyLengthDiffers { get; } = new(
        PropertyLengthDiffersId, "Property's length or precision exceeds its column's", Models, Severity.Warning,
        "The mapping allows values that are longer, or have more digits, than the column takes.");

    public static Rule RequiredColumnNotMapped { get; } = new(
        RequiredColumnNotMappedId, "Required column is not mapped", Models, Severity.Warning,
        "A column of the entity's table is NOT NULL, has no default, and no property is mapped to it: every insert fails.");

    public static Rule KeyDiffers { get; } = new(
        KeyDiffersId, "Key or relationship differs from the table's", Models, Severity.Warning,
        "The model has a key or unique index that is not unique in its table, or a relationship that is no such foreign key there.");

    public static Rule IndexDiffers { get; } = new(
        IndexDiffersId, "Index or check differs from the table's", Models, Severity.Info,
        "The model has an index or a check that its table does not have.");

    public static Rule ModelsDisagree { get; } = new(
        ModelsDisagreeId, "Two models of one table disagree", Services, Severity.Info,
        "Models of a table in different repositories do not say the same of it: one lacks a column of the other, or one may be NULL only in one of them.");

    public static Rule NameGoesAway { get; } = new(
        NameGoesAwayId, "A migration takes away what this uses", Services, Severity.Warning,
        "A migration of another repository that the database does not have yet drops or renames a table or column that is used here.");

    public static Rule ForeignSchema { get; } = new(
        ForeignSchemaId, "Another service's schema is used", Services, Severity.Warning,
        "A service reads or writes tables of a schema that another service owns, or depends on one by a foreign key.");

    public static Rule ColumnHandledDifferently { get; } = new(
        ColumnHandledDifferentlyId, "One column is handled as different types", Services, Severity.Info,
        "Models of a table in different places give one column types of different kinds, such as uuid and text.");

    public static Rule MigrationFails { get; } = new(
        MigrationFailsId, "A migration fails where it stands", Migrations, Severity.Warning,
        "A statement of a migration meets a schema, as the migrations before it have made it, that PostgreSQL refuses it on.");

    public static Rule SeveralHeads { get; } = new(
        SeveralHeadsId, "Migrations have several heads", Migrations, Severity.Warning,
        "Two or more migrations are the last of their line: the tool refuses to go to the head, because there is more than one.");

    public static Rule BrokenChain { get; } = new(
        BrokenChainId, "Chain of migrations is broken", Migrations, Severity.Warning,
        "A migration comes after one that is in no file, two have one name, they go in a circle, or the database stands at one that is in no file.");

    public static Rule MigrationRemovesUsed { get; } = new(
        MigrationRemovesUsedId, "A migration removes what code still uses", Migrations, Severity.Warning,
        "A migration that the database does not have yet drops or renames a table or column that code or a model of the workspace uses.");

    public static Rule MigrationCannotBeUndone { get; } = new(
        MigrationCannotBeUndoneId, "A migration cannot be undone", Migrations, Severity.Info,
        "There is no way back, or the way back does not bring back the rows.");

    public static Rule MigrationBlocks { get; } = new(
        MigrationBlocksId, "A migration makes others wait", Migrations, Severity.Info,
        "While it reads or writes all rows of a table, a migration holds a lock that queries or writes of others wait for.");

    public static Rule ModelsAndMigrationsDisagree { get; } = new(
        ModelsAndMigrationsDisagreeId, "Models and migrations disagree", Migrations, Severity.Warning,
        "A model has a table or column that no migration makes, or makes otherwise: the tool's own comparison would want to change it.");

    public static Rule RequiredColumnsMissing { get; } = new(
        RequiredColumnsMissingId, "Required columns are missing", Conventions, Severity.None,
        "A table or model lacks columns that the team's convention wants in every one.");

    public static Rule SoftDeletedRead { get; } = new(
        SoftDeletedReadId, "Deleted rows are read", Conventions, Severity.None,
        "Rows of the table are deleted by a mark, and a query reads it without asking for the mark.");

    public static Rule EveryRowChanged { get; } = new(
        EveryRowChangedId, "UPDATE or DELETE without WHERE", Conventions, Severity.None,
        "The statement changes or deletes every row of the table.");

    /// <summary>In the order of their identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        SnapshotUnreadable, SnapshotOutOfDate, OptionNotUnderstood, SuppressionDoesNotHold, SyntaxError, OtherDialect, RelationDoesNotExist, ColumnDoesNotExist, SchemaDoesNotExist,
        RoutineDoesNotExist, OperatorDoesNotExist, AmbiguousColumn, NotInFromClause, RelationOutsideSearchPath, StatementRefused,
        RequiredColumnMissing, ValueCountMismatch, ConflictTargetHasNoIndex, ValueDoesNotFit, GeneratedColumnWritten, InvalidLiteral,
        ParameterTypeDoesNotFit, ParameterNotGiven, ListInParentheses, ResultColumnMissing, ResultTypeDoesNotFit,
        EntityTableDoesNotExist, PropertyColumnDoesNotExist, PropertyTypeDoesNotFit, PropertyNullabilityDiffers, PropertyLengthDiffers,
        RequiredColumnNotMapped, KeyDiffers, IndexDiffers,
        ModelsDisagree, NameGoesAway, ForeignSchema, ColumnHandledDifferently,
        MigrationFails, SeveralHeads, BrokenChain, MigrationRemovesUsed, MigrationCannotBeUndone, MigrationBlocks, ModelsAndMigrationsDisagree,
        RequiredColumnsMissing, SoftDeletedRead, EveryRowChanged,
    ];
}
