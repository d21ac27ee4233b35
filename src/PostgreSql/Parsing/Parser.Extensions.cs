using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

internal sealed partial class Parser
{
    /// <summary>
    /// <c>CREATE EXTENSION [IF NOT EXISTS] name [WITH] [SCHEMA name] [VERSION v] [CASCADE] …</c> (gram.y <c>CreateExtensionStmt</c>).
    /// </summary>
    private CreateExtensionStatement ParseCreateExtension(int start)
    {
        Expect(Keyword.Extension);
        var ifNotExists = AcceptIfNotExists();
        var name = ParseColId();
        Accept(Keyword.With);
        Identifier? schema = null;
        SqlNode? version = null, from = null;
        var isCascade = false;
        while (true)
        {
            var place = Current.Span;
            if (Accept(Keyword.Schema)) schema = ParseColId();
            else if (Accept(Keyword.Version)) version = ParseWordOrString();
            else if (Accept(Keyword.Cascade)) isCascade = true;
            else if (Accept(Keyword.From))
            {
                from = ParseWordOrString();
                GrammarError(place, "CREATE EXTENSION ... FROM is no longer supported", SqlStates.FeatureNotSupported);
            }
            else break;
        }
        return new CreateExtensionStatement(Finish(start))
        {
            IfNotExists = ifNotExists,
            Name = name,
            Schema = schema,
            Version = version,
            From = from,
            IsCascade = isCascade,
        };
    }

    /// <summary><c>ALTER EXTENSION name { UPDATE [TO version] | { ADD | DROP } object | SET SCHEMA name }</c>.</summary>
    private SqlStatement ParseAlterExtension(int start)
    {
        Expect(Keyword.Extension);
        var target = ParseSingleNamedObject(ObjectKind.Extension);
        var name = target.Name.Name;
        if (Accept(Keyword.Update))
        {
            SqlNode? version = null;
            while (Accept(Keyword.To)) version = ParseWordOrString();
            return new AlterExtensionStatement(Finish(start)) { Name = name, Version = version };
        }
        if (At(Keyword.Set)) return ParseSetSchema(start, false, target);
        var isDrop = Accept(Keyword.Drop);
        if (!isDrop) Expect(Keyword.Add);
        var member = ParseObjectReference(ObjectContext.ExtensionContents);
        return new AlterExtensionContentsStatement(Finish(start)) { Name = name, IsDrop = isDrop, Object = member };
    }
}
