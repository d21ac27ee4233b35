using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Cli.Commands;

/// <summary>
/// The options <c>--schemas</c> and <c>--exclude</c>. A pattern is a name in which * stands for any characters and ? for one: <c>tmp_*</c> in
/// every schema, <c>audit.*</c> in one.
/// </summary>
internal sealed class ObjectPatterns
{
    private readonly Option<string?> _schemas = new("--schemas")
    {
        Description = "Only these schemas: users,public.",
        HelpName = "schemas",
    };

    private readonly Option<string[]> _excluded = new("--exclude")
    {
        Description = "Leave out relations, types and routines of this name or schema.name; * and ? as in file names. May be given several times.",
        HelpName = "pattern",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public void AddTo(Command command)
    {
        command.Add(_schemas);
        command.Add(_excluded);
    }

    /// <summary>Whether a schema is meant; null for all.</summary>
    public Func<string, bool>? Schemas(ParseResult parsed)
    {
        if (SchemaNames(parsed) is not { } list) return null;
        var names = list.ToHashSet(StringComparer.Ordinal);
        return names.Contains;
    }

    /// <summary>The schemas that are named; null where none is.</summary>
    public IReadOnlyList<string>? SchemaNames(ParseResult parsed) => parsed.GetValue(_schemas) is { } list ? SearchPathOption.Split(list) : null;

    /// <summary>A schema that no catalog has was misspelled: there would be nothing to say of it.</summary>
    /// <exception cref="CliException">There is such a schema.</exception>
    public static void Require(IReadOnlyList<string>? schemas, params IEnumerable<DatabaseCatalog> catalogs)
    {
        var known = catalogs.SelectMany(catalog => catalog.Schemas).Where(schema => !schema.IsBuiltIn || schema.Oid == BuiltIns.PublicOid)
            .Select(schema => schema.Name).Distinct().Order(StringComparer.Ordinal).ToList();
        if (schemas?.FirstOrDefault(name => !known.Contains(name)) is not { } unknown) return;
        throw new CliException(Nearest.Of(unknown, known) is { } nearest
            ? $"There is no schema \"{unknown}\"; did you mean \"{nearest}\"?"
            : $"There is no schema \"{unknown}\"; there are: {string.Join(", ", known)}.");
    }

    /// <summary>Whether an object, by its schema and name, is left out; null for none.</summary>
    public Func<string, string, bool>? Excludes(ParseResult parsed)
    {
        var patterns = (parsed.GetValue(_excluded) ?? []).Select(ToExpression).ToList();
        return patterns.Count == 0 ? null : (schema, name) => patterns.Exists(pattern => pattern.IsMatch(schema + "." + name));
    }

    private static Regex ToExpression(string pattern)
    {
        var whole = pattern.Contains('.', StringComparison.Ordinal) ? pattern : "*." + pattern;
        var text = new StringBuilder("^");
        foreach (var c in whole) text.Append(c switch { '*' => ".*", '?' => ".", _ => Regex.Escape(c.ToString()) });
        return new Regex(text.Append('$').ToString(), RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1));
    }
}
