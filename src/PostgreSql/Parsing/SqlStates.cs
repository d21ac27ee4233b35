namespace DbImpact.PostgreSql.Parsing;

/// <summary>The SQLSTATEs that PostgreSQL's lexer and grammar raise (manual, appendix A).</summary>
internal static class SqlStates
{
    public const string SyntaxError = "42601";
    public const string FeatureNotSupported = "0A000";
    public const string InvalidEscapeSequence = "22025";
    public const string CharacterNotInRepertoire = "22021";
    public const string InvalidParameterValue = "22023";
    public const string WindowingError = "42P20";
    public const string InvalidName = "42602";
    public const string ReservedName = "42939";
    public const string UndefinedObject = "42704";
    public const string DuplicateObject = "42710";
    public const string DuplicateAlias = "42712";
    public const string InvalidObjectDefinition = "42P17";
    public const string StatementTooComplex = "54001";
}
