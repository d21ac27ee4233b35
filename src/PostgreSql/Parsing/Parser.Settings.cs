using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// SET, RESET and SHOW.
/// <code>
/// SET [ SESSION | LOCAL ] name { TO | = } { value, ... | DEFAULT }
/// SET [ SESSION | LOCAL ] { TIME ZONE z | SCHEMA 's' | NAMES [ 'e' ] | ROLE r | SESSION AUTHORIZATION r | XML OPTION o | TRANSACTION mode ... }
/// SET SESSION CHARACTERISTICS AS TRANSACTION mode ...
/// SET CONSTRAINTS { ALL | name, ... } { DEFERRED | IMMEDIATE }
/// </code>
/// </summary>
internal sealed partial class Parser
{
    private SqlStatement ParseSetStatement()
    {
        var start = Position;
        if (AtAhead(1, Keyword.Constraints) && !IsVariableEnd(Peek(2))) return ParseSetConstraints(start);
        return ParseSet(isRoutine: false, hasScope: true);
    }

    private SetConstraintsStatement ParseSetConstraints(int start)
    {
        Expect(Keyword.Set);
        Expect(Keyword.Constraints);
        var constraints = Accept(Keyword.All) ? default : ParseQualifiedNameList();
        var isDeferred = Accept(Keyword.Deferred);
        if (!isDeferred) Expect(Keyword.Immediate);
        return new SetConstraintsStatement(Finish(start)) { Constraints = constraints, IsDeferred = isDeferred };
    }

    /// <summary>gram.y <c>SetResetClause</c>, and of a routine <c>FunctionSetResetClause</c>.</summary>
    private SqlStatement ParseSetOrReset(bool isRoutine) => At(Keyword.Reset) ? ParseResetStatement() : ParseSet(isRoutine, hasScope: false);

    /// <summary>Whether the word before this token is a parameter's name: it is followed by what only a name is followed by.</summary>
    private static bool IsVariableEnd(SqlToken token) =>
        token.Kind is TokenKind.Dot or TokenKind.Equals || token.Keyword is Keyword.To or Keyword.From;

    /// <summary>gram.y <c>set_rest</c>, and of a routine <c>set_rest_more</c>.</summary>
    private SetStatement ParseSet(bool isRoutine, bool hasScope)
    {
        var start = Position;
        Expect(Keyword.Set);
        var scope = hasScope ? ParseSettingScope() : SettingScope.Unspecified;
        if (!IsVariableEnd(Peek()))
        {
            switch (_keyword)
            {
                case Keyword.Transaction: return ParseSetTransaction(start, scope, isRoutine);
                case Keyword.Session when !isRoutine && AtAhead(1, Keyword.Characteristics):
                    Advance();
                    Advance();
                    Expect(Keyword.As);
                    Expect(Keyword.Transaction);
                    var modes = ParseTransactionModes();
                    return Setting(start, scope, SettingKind.SessionCharacteristics, "session_characteristics", transactionModes: modes);
                case Keyword.Session:
                    Advance();
                    Expect(Keyword.Authorization);
                    var user = Accept(Keyword.Default) ? null : ParseWordOrString();
                    return Setting(start, scope, SettingKind.SessionAuthorization, "session_authorization", user);
                case Keyword.Time when AtAhead(1, Keyword.Zone): return ParseSetTimeZone(start, scope);
                case Keyword.Catalog:
                    Advance();
                    var catalog = ParseSconst();
                    GrammarError(catalog.Span, "current database cannot be changed", SqlStates.FeatureNotSupported);
                    return Setting(start, scope, SettingKind.Catalog, "", catalog);
                case Keyword.Schema:
                    Advance();
                    return Setting(start, scope, SettingKind.Schema, "search_path", ParseSconst());
                case Keyword.Names: return ParseSetNames(start, scope);
                case Keyword.Role:
                    Advance();
                    return Setting(start, scope, SettingKind.Role, "role", ParseWordOrString());
                case Keyword.Xml:
                    Advance();
                    Expect(Keyword.Option);
                    var option = _keyword is Keyword.Document or Keyword.Content ? TakeIdentifier() : MissingIdentifier();
                    return Setting(start, scope, SettingKind.XmlOption, "xmloption", option);
            }
        }
        return ParseSetVariable(start, scope, mayBeFromCurrent: true);
    }

    /// <param name="start">Of SET.</param>
    /// <param name="scope">LOCAL or SESSION.</param>
    /// <param name="kind">The form.</param>
    /// <param name="name">The parameter's name in PostgreSQL.</param>
    /// <param name="value">Null for DEFAULT.</param>
    /// <param name="transactionModes">Of TRANSACTION.</param>
    private SetStatement Setting(
        int start, SettingScope scope, SettingKind kind, string name, SqlNode? value = null, NodeList<TransactionMode> transactionModes = default) =>
        new(Finish(start))
        {
            Scope = scope,
            Kind = kind,
            Name = name,
            Values = value is null ? default : new NodeList<SqlNode>(value),
            IsDefault = value is null && transactionModes.IsEmpty,
            TransactionModes = transactionModes,
        };

    private SettingScope ParseSettingScope()
    {
        if (IsVariableEnd(Peek())) return SettingScope.Unspecified;
        if (Accept(Keyword.Local)) return SettingScope.Local;
        if (!At(Keyword.Session) || AtAhead(1, Keyword.Authorization)) return SettingScope.Unspecified;
        if (AtAhead(1, Keyword.Characteristics) && !IsVariableEnd(Peek(2))) return SettingScope.Unspecified;
        Advance();
        return SettingScope.Session;
    }

    /// <summary><c>name { TO | = } { value, … | DEFAULT }</c> or <c>name FROM CURRENT</c>.</summary>
    private SetStatement ParseSetVariable(int start, SettingScope scope, bool mayBeFromCurrent)
    {
        var name = ParseVariableName();
        if (mayBeFromCurrent && Accept(Keyword.From))
        {
            Expect(Keyword.Current);
            return new SetStatement(Finish(start))
            {
                Scope = scope,
                Kind = SettingKind.FromCurrent,
                Name = VariableText(name),
                NameParts = name.Parts,
            };
        }
        if (!Accept(TokenKind.Equals)) Expect(Keyword.To);
        if (Accept(Keyword.Default))
        {
            return new SetStatement(Finish(start))
            {
                Scope = scope,
                Kind = SettingKind.Default,
                Name = VariableText(name),
                NameParts = name.Parts,
                IsDefault = true,
            };
        }
        var mark = Mark();
        do Push(AtSignedNumber ? ParseSignedNumber() : ParseBooleanOrString());
        while (Accept(TokenKind.Comma));
        var values = PopList<SqlNode>(mark);
        return new SetStatement(Finish(start)) { Scope = scope, Name = VariableText(name), NameParts = name.Parts, Values = values };
    }

    /// <summary><c>name [. name …]</c> (gram.y <c>var_name</c>).</summary>
    private QualifiedName ParseVariableName()
    {
        var start = Position;
        var mark = Mark();
        do Push(ParseColId());
        while (Accept(TokenKind.Dot));
        return new QualifiedName(Finish(start), PopList<Identifier>(mark));
    }

    private static string VariableText(QualifiedName name) => name.Parts.Count == 1 ? name.Name.Name : name.ToString();

    private SetStatement ParseSetTransaction(int start, SettingScope scope, bool isRoutine)
    {
        Expect(Keyword.Transaction);
        if (isRoutine || At(Keyword.Snapshot))
        {
            Expect(Keyword.Snapshot);
            return Setting(start, scope, SettingKind.TransactionSnapshot, "transaction_snapshot", ParseSconst());
        }
        var modes = ParseTransactionModes();
        return Setting(start, scope, SettingKind.Transaction, "transaction", transactionModes: modes);
    }

    /// <summary><c>NAMES ['encoding' | DEFAULT]</c>.</summary>
    private SetStatement ParseSetNames(int start, SettingScope scope)
    {
        Expect(Keyword.Names);
        var encoding = At(TokenKind.String) ? ParseSconst() : null;
        if (encoding is null) Accept(Keyword.Default);
        return Setting(start, scope, SettingKind.Names, "client_encoding", encoding);
    }

    /// <summary>gram.y <c>zone_value</c>.</summary>
    private SetStatement ParseSetTimeZone(int start, SettingScope scope)
    {
        Expect(Keyword.Time);
        Expect(Keyword.Zone);
        if (At(Keyword.Interval)) return ParseSetIntervalZone(start, scope);
        if (Accept(Keyword.Default) || Accept(Keyword.Local)) return Setting(start, scope, SettingKind.TimeZone, "timezone");
        SqlNode zone = At(TokenKind.String) ? ParseSconst()
            : _kind is TokenKind.Identifier or TokenKind.Hole ? TakeIdentifier()
            : ParseSignedNumber();
        return Setting(start, scope, SettingKind.TimeZone, "timezone", zone);
    }

    /// <summary><c>INTERVAL 'value' [fields]</c> or <c>INTERVAL ( precision ) 'value'</c>.</summary>
    private SetStatement ParseSetIntervalZone(int start, SettingScope scope)
    {
        var typeStart = Position;
        Advance();
        var nameSpan = Finish(typeStart);
        TypeName type;
        StringConstant value;
        if (Accept(TokenKind.OpenParenthesis))
        {
            var precision = new NodeList<SqlExpression>(ParseIconst());
            Expect(TokenKind.CloseParenthesis);
            type = SystemType(typeStart, nameSpan, "interval", precision);
            value = ParseSconst();
        }
        else
        {
            value = ParseSconst();
            var place = Current.Span;
            var fields = ParseIntervalFields(out var seconds);
            var name = new Identifier(nameSpan, "interval");
            type = new TypeName(nameSpan, new QualifiedName(nameSpan, new NodeList<Identifier>(name)), isSystem: true, intervalFields: fields);
            if ((fields & ~(IntervalFields.Hour | IntervalFields.Minute)) != 0)
            {
                // A precision may follow SECOND, and TO the others that stand alone.
                var isOpen = (fields & IntervalFields.Second) != 0 ? seconds.IsEmpty : fields is IntervalFields.Year or IntervalFields.Day;
                GrammarErrorBefore(place, "time zone interval must be HOUR or HOUR TO MINUTE", looksAhead: isOpen);
            }
        }
        return new SetStatement(Finish(start))
        {
            Scope = scope,
            Kind = SettingKind.TimeZone,
            Name = "timezone",
            Values = new NodeList<SqlNode>(value),
            Interval = type,
        };
    }

    private ResetStatement ParseResetStatement()
    {
        var start = Position;
        Expect(Keyword.Reset);
        if (Accept(Keyword.All)) return new ResetStatement(Finish(start)) { Name = "", IsAll = true };
        var name = ParseShownName(out var parts);
        return new ResetStatement(Finish(start)) { Name = name, NameParts = parts };
    }

    private ShowStatement ParseShowStatement()
    {
        var start = Position;
        Expect(Keyword.Show);
        if (Accept(Keyword.All)) return new ShowStatement(Finish(start)) { Name = "", IsAll = true };
        var name = ParseShownName(out var parts);
        return new ShowStatement(Finish(start)) { Name = name, NameParts = parts };
    }

    /// <summary><c>name | TIME ZONE | TRANSACTION ISOLATION LEVEL | SESSION AUTHORIZATION</c>.</summary>
    private string ParseShownName(out NodeList<Identifier> parts)
    {
        parts = default;
        if (Accept(Keyword.Time, Keyword.Zone)) return "timezone";
        if (Accept(Keyword.Session, Keyword.Authorization)) return "session_authorization";
        if (Accept(Keyword.Transaction, Keyword.Isolation))
        {
            Expect(Keyword.Level);
            return "transaction_isolation";
        }
        var name = ParseVariableName();
        parts = name.Parts;
        return VariableText(name);
    }

    /// <summary><c>ALTER SYSTEM { SET name { TO | = } … | RESET { name | ALL } }</c> (gram.y <c>AlterSystemStmt</c>).</summary>
    private AlterSystemStatement ParseAlterSystem(int start)
    {
        Expect(Keyword.System);
        var settingStart = Position;
        SqlStatement setting;
        if (Accept(Keyword.Reset))
        {
            var isAll = Accept(Keyword.All);
            var name = isAll ? null : ParseVariableName();
            setting = new ResetStatement(Finish(settingStart))
            {
                Name = name is null ? "" : VariableText(name),
                NameParts = name?.Parts ?? default,
                IsAll = isAll,
            };
        }
        else
        {
            Expect(Keyword.Set);
            setting = ParseSetVariable(settingStart, SettingScope.Unspecified, mayBeFromCurrent: false);
        }
        return new AlterSystemStatement(Finish(start)) { Setting = setting };
    }
}
