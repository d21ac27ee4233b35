namespace DbImpact.PostgreSql.Replay;

/// <summary>The error codes that the replay gives (manual, appendix A).</summary>
internal static class SqlStates
{
    public const string FeatureNotSupported = "0A000";
    public const string InvalidTransactionState = "25001";
    public const string NoActiveTransaction = "25P01";
    public const string InvalidParameterValue = "22023";
    public const string DependentObjectsStillExist = "2BP01";
    public const string InvalidSavepoint = "3B001";
    public const string InvalidSchemaName = "3F000";
    public const string SyntaxError = "42601";
    public const string UniqueViolation = "23505";
    public const string InvalidForeignKey = "42830";
    public const string InvalidColumnDefinition = "42611";
    public const string DuplicateColumn = "42701";
    public const string UndefinedColumn = "42703";
    public const string UndefinedObject = "42704";
    public const string DuplicateObject = "42710";
    public const string DuplicateFunction = "42723";
    public const string AmbiguousFunction = "42725";
    public const string DatatypeMismatch = "42804";
    public const string WrongObjectType = "42809";
    public const string UndefinedFunction = "42883";
    public const string ReservedName = "42939";
    public const string UndefinedTable = "42P01";
    public const string DuplicateSchema = "42P06";
    public const string DuplicateTable = "42P07";
    public const string InvalidFunctionDefinition = "42P13";
    public const string InvalidSchemaDefinition = "42P15";
    public const string InvalidTableDefinition = "42P16";
    public const string InvalidObjectDefinition = "42P17";
    public const string CollationMismatch = "42P21";
    public const string ObjectNotInPrerequisiteState = "55000";
}
