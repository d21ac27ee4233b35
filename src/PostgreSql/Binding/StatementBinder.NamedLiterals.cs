using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>
/// Types, schemas, routines, operators and collations named in string constants of the types that stand for them (manual, 8.19; regproc.c).
/// Roles are no part of a catalog.
/// </summary>
internal sealed partial class StatementBinder
{
    private const int Regproc = 24, Regprocedure = 2202, Regoper = 2203, Regoperator = 2204, Regtype = 2206, Regrole = 4096, Regnamespace = 4089;
    private const int Regcollation = 4191, Regconfig = 3734, Regdictionary = 3769;

    /// <summary>Whether a constant of that type is a name that is looked up.</summary>
    private bool BindNamed(StringConstant constant, int type)
    {
        switch (type)
        {
            case BuiltInTypes.Regclass:
                BindRegclass(constant);
                return true;
            case Regtype:
                if (!IsNumber(constant)) BindRegtype(constant);
                return true;
            case Regproc or Regprocedure or Regoper or Regoperator or Regrole or Regnamespace or Regcollation:
                if (!IsNumber(constant) && OptionalGroupOf(constant.Span) < 0) CheckNamed(constant, type);
                return true;
            case Regconfig or Regdictionary:
                var kind = type == Regconfig ? ObjectKind.TextSearchConfiguration : ObjectKind.TextSearchDictionary;
                if (!IsNumber(constant)) CheckTextSearch(constant, kind);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether a server has other ones than it is installed with, and than the catalog has, is not known: extensions make them.</summary>
    private void CheckTextSearch(StringConstant constant, ObjectKind kind)
    {
        var parts = RelationText.Split(constant.Value);
        if (parts.Count == 0) return;
        var name = parts[parts.Count - 1];
        var schema = parts.Count == 1 ? null : parts[parts.Count - 2];
        if (schema is null or "pg_catalog" && StandardTextSearch.Has(kind, name, ServerVersion)) return;
        var isConfiguration = kind == ObjectKind.TextSearchConfiguration;
        if (!isConfiguration && StandardTextSearch.ExtensionOf(name) is { } extension && _names.Catalog.FindExtension(extension) is not null) return;
        IEnumerable<SchemaObject> own = isConfiguration ? _names.Catalog.TextSearchConfigurations : _names.Catalog.TextSearchDictionaries;
        foreach (var item in own)
        {
            if (item.Name != name) continue;
            if (schema is null ? Contains(_names.Path, item.SchemaOid) : _names.Catalog.FindSchema(schema)?.Oid == item.SchemaOid) return;
        }
        var word = isConfiguration ? "configuration" : "dictionary";
        AddUncertainty(UncertaintyKind.Literal, constant.Span, $"whether the server has such a text search {word} is not known");
    }

    private static bool Contains(IReadOnlyList<int> path, int schema)
    {
        foreach (var oid in path)
            if (oid == schema) return true;
        return false;
    }

    /// <summary>An OID, or what stands for none.</summary>
    private static bool IsNumber(StringConstant constant)
    {
        if (constant.HasHole || constant.Value is "-" or "") return true;
        foreach (var c in constant.Value)
            if (c is < '0' or > '9') return false;
        return true;
    }

    /// <summary>regtypein: a type's name as SQL writes it.</summary>
    private void BindRegtype(StringConstant constant)
    {
        const string Before = "SELECT NULL::";
        var text = new SqlText(Before + constant.Value);
        var script = SqlParser.ParseScript(text, new ParserOptions { ServerVersion = ServerVersion });
        // PostgreSQL words the errors of the grammar by the tokens of a text of its own.
        if (script.Errors.Count > 0 || script.Statements.Count != 1 || OptionalGroupOf(constant.Span) >= 0) return;
        if (script.Statements[0] is not SelectStatement { Body: SelectQuery { Items.Count: 1 } query }) return;
        if (query.Items[0].Expression is not CastExpression { Type: var type } || type.Span.End != text.Text.TrimEnd().Length) return;
        var inner = new StatementBinder(text, _context);
        inner.BindType(type);
        _uncertainties.AddRange(inner._uncertainties.ConvertAll(item => new Uncertainty(item.Kind, constant.Span, item.Reason)));
        if (inner._errors.Count == 0 || inner._errors[0].Kind is not (BindingErrorKind.TypeNotFound or BindingErrorKind.SchemaNotFound)) return;
        var error = inner._errors[0];
        Report(error.Kind, error.SqlState, constant.Span, constant.Span.Start, error.Message, name: error.Name, qualifier: error.Qualifier);
    }

    private void CheckNamed(StringConstant constant, int type)
    {
        var text = constant.Value;
        // What stands before the arguments.
        var end = type is Regprocedure or Regoperator ? text.IndexOf('(') : text.Length;
        var name = end < 0 ? text : text.Substring(0, end);
        if (end < 0)
        {
            Report(BindingErrorKind.InvalidLiteral, "22P02", constant.Span, constant.Span.Start, "expected a left parenthesis");
            return;
        }
        if (end == 0 || name.IndexOfAny([' ', '\t', '\n', '\r', '\f', '\v']) >= 0) return;
        var parts = type is Regoper or Regoperator ? SplitOperator(name) : RelationText.Split(name);
        if (parts.Count == 0) return;
        if (type is Regrole or Regnamespace && parts.Count > 1)
        {
            Report(BindingErrorKind.Other, "42602", constant.Span, constant.Span.Start, "invalid name syntax");
            return;
        }
        if (type == Regrole) AddUncertainty(UncertaintyKind.NotUnderstood, constant.Span, "which roles the server has is not known");
        if (parts.Count > 2 || type == Regrole) return;
        var last = parts[parts.Count - 1];
        var schema = parts.Count == 2 ? parts[0] : null;
        if (type == Regnamespace)
        {
            if (_names.Catalog.FindSchema(last) is null && !NameLookup.IsUncertainSchema(last)) ReportMissingSchema(constant, last);
            return;
        }
        var schemaIsMissing = schema is not null && _names.Catalog.FindSchema(schema) is null;
        if (schemaIsMissing && NameLookup.IsUncertainSchema(schema!)) return;
        if (schemaIsMissing && type != Regoperator && ServerVersion < 16)
        {
            ReportMissingSchema(constant, schema!);
            return;
        }
        var (sqlState, message) = type switch
        {
            Regproc or Regprocedure => ("42883", $"function {Quote(text)} does not exist"),
            Regoper or Regoperator => ("42883", $"operator does not exist: {text}"),
            _ => ("42704", $"collation {Quote(string.Join(".", parts))} for encoding \"UTF8\" does not exist"),
        };
        if (!schemaIsMissing && type is Regproc or Regoper && CountNamed(type, schema, last) > 1)
        {
            var what = type == Regproc ? $"function named {Quote(text)}" : $"operator named {text}";
            Report(BindingErrorKind.Other, "42725", constant.Span, constant.Span.Start, $"more than one {what}", name: last, qualifier: schema);
            return;
        }
        if (!schemaIsMissing && !IsMissing(type, schema, last)) return;
        Report(BindingErrorKind.Other, sqlState, constant.Span, constant.Span.Start, message, name: last, qualifier: schema);
    }

    /// <summary>
    /// How many functions or operators of that name are known; of those that take the same, the one that comes first in the path hides the
    /// others.
    /// </summary>
    private int CountNamed(int type, string? schema, string name)
    {
        var taken = new HashSet<string>(System.StringComparer.Ordinal);
        if (type == Regproc)
        {
            foreach (var routine in _names.FindRoutines(schema, name))
            {
                var arguments = new List<int>();
                foreach (var argument in routine.Arguments)
                    if (argument.Mode is not (ArgumentMode.Out or ArgumentMode.Table)) arguments.Add(argument.Type.Oid);
                taken.Add(string.Join(" ", arguments));
            }
            return taken.Count;
        }
        IEnumerable<int> path = schema is null ? _names.Path : _names.Catalog.FindSchema(schema) is { } found ? [found.Oid] : [];
        foreach (var oid in path)
            foreach (var @operator in _names.Catalog.FindOperators(oid, name)) taken.Add($"{@operator.LeftOid} {@operator.RightOid}");
        return taken.Count;
    }

    private bool IsMissing(int type, string? schema, string name)
    {
        switch (type)
        {
            case Regproc or Regprocedure:
                if (_names.MayHaveOtherRoutines(schema, name) || _names.MayHaveBuiltInRoutine(schema, name)) return false;
                return _names.FindRoutines(schema, name).Count == 0;
            case Regcollation:
                return _names.FindCollation(schema, name, out _) == LookupResult.Missing;
            default:
                if (_names.MayHaveOtherOperators(name, BuiltInTypes.Unknown, BuiltInTypes.Unknown)) return false;
                if (!_names.Catalog.ServerVersionIsKnown) return false;
                if (schema is not null)
                    return _names.Catalog.FindSchema(schema) is not { } found || _names.Catalog.FindOperators(found.Oid, name).Count == 0;
                foreach (var oid in _names.Path)
                    if (_names.Catalog.FindOperators(oid, name).Count > 0) return false;
                return true;
        }
    }

    /// <summary>An operator's sign, perhaps with a schema before it.</summary>
    private static IReadOnlyList<string> SplitOperator(string text)
    {
        var dot = text.LastIndexOf('.');
        if (dot < 0) return [text];
        var schema = RelationText.Split(text.Substring(0, dot));
        return schema.Count == 1 ? [schema[0], text.Substring(dot + 1)] : [];
    }

    private void ReportMissingSchema(StringConstant constant, string schema) => Report(
        BindingErrorKind.SchemaNotFound, "3F000", constant.Span, constant.Span.Start, $"schema {Quote(schema)} does not exist", name: schema);
}
