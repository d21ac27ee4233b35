using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>
/// Policies, rules, event triggers, extended statistics, foreign-data wrappers, servers and user mappings, access methods, transforms,
/// publications, subscriptions and text search objects: in one query, as a database has few of each. What belongs to an extension or to initdb is left out.
/// </summary>
internal sealed class ObjectReader(CatalogReading reading)
{
    private readonly Dictionary<string, List<PublishedTable>> _published = new(StringComparer.Ordinal);
    private readonly List<Publication> _publications = [];

    public static CatalogQuery Query(CatalogReading reading)
    {
        var reader = new ObjectReader(reading);
        return new CatalogQuery(ObjectQuery.For(reading.Server.Major), row =>
        {
            if (reader.Read(row) is { } item) reading.Builder.Put(item);
        })
        {
            AtEnd = reader.PutPublications,
        };
    }

    private void PutPublications()
    {
        foreach (var publication in _publications)
            reading.Builder.Put(_published.TryGetValue(publication.Name, out var tables) ? publication with { Tables = tables } : publication);
    }

    private CatalogObject? Read(Row row)
    {
        var schema = row.TextOrNull("schema_name");
        if (schema is not null && !(CatalogReading.IsOwn(schema) && reading.Wants(schema))) return null;
        switch (row.Letter("row_kind"))
        {
            case 'p': return ReadPolicy(row);
            case 'r': return ReadRule(row);
            case 's': return ReadStatistics(row);
            case 'w': return ReadWrapper(row);
            case 'f': return ReadServer(row);
            case 'u': return ReadMapping(row);
            case 'y': return ReadSupport(row);
            case 'd': return ReadDictionary(row);
            case 'g': return ReadConfiguration(row);
            case 'a': return ReadMethod(row);
            case 't' when reading.ReadsAll: return ReadTransform(row);
            case 'e' when reading.ReadsAll: return ReadEventTrigger(row);
            case 'n' when reading.ReadsAll: return ReadSubscription(row);
            case 'b' when reading.ReadsAll: _publications.Add(ReadPublication(row)); return null;
            case 'c' when reading.ReadsAll: AddPublishedTable(row); return null;
            default: return null;
        }
    }

    private Policy ReadPolicy(Row row) => new()
    {
        Oid = Oid(CatalogTable.Policy, row),
        Name = row.Text("name"),
        RelationOid = Relation(row),
        Command = row.Text("marks")[0] switch
        {
            'r' => PolicyCommand.Select,
            'a' => PolicyCommand.Insert,
            'w' => PolicyCommand.Update,
            'd' => PolicyCommand.Delete,
            _ => PolicyCommand.All,
        },
        IsPermissive = row.Text("marks")[1] == 't',
        Roles = Sorted(row.Texts("names")),
        Using = Expressions.Bare(row.TextOrNull("text")),
        Check = Expressions.Bare(row.TextOrNull("second_text")),
        Comment = row.TextOrNull("comment"),
    };

    private RewriteRule ReadRule(Row row)
    {
        var marks = row.Text("marks");
        return new RewriteRule
        {
            Oid = Oid(CatalogTable.Rewrite, row),
            Name = row.Text("name"),
            RelationOid = Relation(row),
            Command = marks[0] switch
            {
                '1' => RuleCommand.Select,
                '2' => RuleCommand.Update,
                '3' => RuleCommand.Insert,
                _ => RuleCommand.Delete,
            },
            IsInstead = marks[1] == 't',
            IsConditional = marks[2] == 't',
            Firing = FiringOf(marks[3]),
            Definition = WithSingleBlanks(row.Text("text").Trim().TrimEnd(';')),
            Comment = row.TextOrNull("comment"),
        };
    }

    private EventTrigger ReadEventTrigger(Row row) => new()
    {
        Oid = Oid(CatalogTable.EventTrigger, row),
        Name = row.Text("name"),
        Event = row.Text("text"),
        Tags = Texts(row.Texts("names")),
        RoutineOid = reading.Translate(CatalogTable.Proc, row.Oid("routine")),
        Firing = FiringOf(row.Letter("marks")),
        Comment = row.TextOrNull("comment"),
    };

    private ExtendedStatistics ReadStatistics(Row row)
    {
        var kinds = row.Text("marks");
        var columns = row.Oids("numbers");
        var expressions = Array.ConvertAll(row.Texts("names"), text => Expressions.Bare(text)!);
        var named = Array.FindAll(["dependencies", "mcv", "ndistinct"], name => kinds.Contains(name[0] == 'd' ? 'f' : name[0] == 'n' ? 'd' : 'm', StringComparison.Ordinal));
        return new ExtendedStatistics
        {
            Oid = Oid(CatalogTable.Statistics, row),
            Name = row.Text("name"),
            SchemaOid = Schema(row),
            RelationOid = Relation(row),
            Kinds = named.Length == 3 ? [] : named,
            Columns = Array.ConvertAll(columns, column => (int)column),
            Expressions = expressions,
            Target = row.TextOrNull("text") is { } target ? int.Parse(target, CultureInfo.InvariantCulture) : null,
            Comment = row.TextOrNull("comment"),
        };
    }

    private ForeignDataWrapper ReadWrapper(Row row) => new()
    {
        Oid = Oid(CatalogTable.ForeignDataWrapper, row),
        Name = row.Text("name"),
        HandlerOid = reading.Translate(CatalogTable.Proc, row.Oid("routine")),
        ValidatorOid = reading.Translate(CatalogTable.Proc, row.Oid("second_routine")),
        Options = Public(row.Options("names")),
        Comment = row.TextOrNull("comment"),
    };

    private ForeignServer ReadServer(Row row) => new()
    {
        Oid = Oid(CatalogTable.ForeignServer, row),
        Name = row.Text("name"),
        Wrapper = row.Text("text"),
        Type = row.TextOrNull("second_text"),
        Version = row.TextOrNull("marks"),
        Options = Public(row.Options("names")),
        Comment = row.TextOrNull("comment"),
    };

    private UserMapping ReadMapping(Row row) => new()
    {
        Oid = Oid(CatalogTable.UserMapping, row),
        Name = (row.TextOrNull("second_text") ?? "public") + " SERVER " + row.Text("text"),
        Server = row.Text("text"),
        User = row.TextOrNull("second_text"),
    };

    /// <summary>publish in the order of CREATE PUBLICATION's manual page.</summary>
    private Publication ReadPublication(Row row)
    {
        var marks = row.Text("marks");
        var options = new List<KeyValuePair<string, string>>();
        string[] names = ["insert", "update", "delete", "truncate"];
        var published = names.Where((_, i) => marks[i + 1] == 't').ToList();
        if (published.Count < names.Length) options.Add(new("publish", string.Join(", ", published)));
        if (marks[6] == 's') options.Add(new("publish_generated_columns", "stored"));
        if (marks[5] == 't') options.Add(new("publish_via_partition_root", "true"));
        return new Publication
        {
            Oid = Oid(CatalogTable.Publication, row),
            Name = row.Text("name"),
            IsAllTables = marks[0] == 't',
            Schemas = [.. row.Oids("numbers").Select(schema => reading.Translate(CatalogTable.Namespace, schema))],
            Options = options,
            Comment = row.TextOrNull("comment"),
        };
    }

    private void AddPublishedTable(Row row)
    {
        var name = row.Text("name");
        if (!_published.TryGetValue(name, out var tables)) _published[name] = tables = [];
        tables.Add(new PublishedTable
        {
            RelationOid = Relation(row),
            Columns = Array.ConvertAll(row.Oids("numbers"), column => (int)column),
            Where = Expressions.Bare(row.TextOrNull("text")),
        });
    }

    private Subscription ReadSubscription(Row row) => new()
    {
        Oid = Oid(CatalogTable.Subscription, row),
        Name = row.Text("name"),
        Publications = Sorted(row.Texts("names")),
        IsEnabled = row.Letter("marks") == 't',
        Comment = row.TextOrNull("comment"),
    };

    private AccessMethod ReadMethod(Row row) => new()
    {
        Oid = Oid(CatalogTable.AccessMethod, row),
        Name = row.Text("name"),
        IsTable = row.Letter("marks") == 't',
        HandlerOid = reading.Translate(CatalogTable.Proc, row.Oid("routine")),
        Comment = row.TextOrNull("comment"),
    };

    private Transform ReadTransform(Row row)
    {
        var type = reading.TranslateType(row.Oids("numbers")[0]);
        return new Transform
        {
            Oid = Oid(CatalogTable.Transform, row),
            Name = TypeFormatter.FormatQualified(reading.Builder.Current, new TypeReference(type)) + " LANGUAGE " + Identifiers.Quote(row.Text("name")),
            TypeOid = type,
            Language = row.Text("name"),
            FromSqlOid = reading.Translate(CatalogTable.Proc, row.Oid("routine")),
            ToSqlOid = reading.Translate(CatalogTable.Proc, row.Oid("second_routine")),
            Comment = row.TextOrNull("comment"),
        };
    }

    private TextSearchSupport ReadSupport(Row row) => new()
    {
        Oid = Oid(row.Letter("marks") == 't' ? CatalogTable.TextSearchTemplate : CatalogTable.TextSearchParser, row),
        Name = row.Text("name"),
        SchemaOid = Schema(row),
        IsTemplate = row.Letter("marks") == 't',
        Functions = row.Options("names"),
        Comment = row.TextOrNull("comment"),
    };

    private TextSearchDictionary ReadDictionary(Row row) => new()
    {
        Oid = Oid(CatalogTable.TextSearchDictionary, row),
        Name = row.Text("name"),
        SchemaOid = Schema(row),
        Template = row.Text("text"),
        Options = Definition(row.Text("second_text")),
        Comment = row.TextOrNull("comment"),
    };

    private TextSearchConfiguration ReadConfiguration(Row row) => new()
    {
        Oid = Oid(CatalogTable.TextSearchConfiguration, row),
        Name = row.Text("name"),
        SchemaOid = Schema(row),
        Parser = row.Text("text"),
        Mappings = row.Options("names"),
        Comment = row.TextOrNull("comment"),
    };

    /// <summary>Outside of quotes two blanks in a line, which pg_get_ruledef leaves after DO, become one.</summary>
    private static string WithSingleBlanks(string text)
    {
        var result = new StringBuilder(text.Length);
        var quote = '\0';
        foreach (var c in text)
        {
            if (quote == '\0' && c == ' ' && result.Length > 1 && result[^1] == ' ' && result[^2] is not ('\n' or ' ')) continue;
            if (quote == '\0') quote = c is '\'' or '"' ? c : '\0';
            else if (c == quote) quote = '\0';
            result.Append(c);
        }
        return result.ToString();
    }

    private int Oid(CatalogTable table, Row row) => reading.Translate(table, row.Oid("oid"));

    private int Schema(Row row) => reading.Translate(CatalogTable.Namespace, row.Oid("schema"));

    private int Relation(Row row) => reading.Translate(CatalogTable.Class, row.Oid("relation"));

    private static Firing FiringOf(char state) => state switch
    {
        'A' => Firing.Always,
        'R' => Firing.Replica,
        'D' => Firing.Disabled,
        _ => Firing.Origin,
    };

    private static KeyValuePair<string, string>[] Public(KeyValuePair<string, string>[] options) =>
        Array.FindAll(options, option => !ForeignServer.IsSecret(option.Key));

    private static string[] Texts(string?[] texts) => Array.ConvertAll(texts, text => text!);

    private static string[] Sorted(string?[] texts)
    {
        var sorted = Texts(texts);
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }

    /// <summary>A list of definitions as tsearchcmds.c writes it (serialize_deflist): <c>stopwords = 'english', maxlen = 5</c>.</summary>
    private static List<KeyValuePair<string, string>> Definition(string text)
    {
        var options = new List<KeyValuePair<string, string>>();
        for (var i = 0; i < text.Length;)
        {
            var equals = text.IndexOf(" = ", i, StringComparison.Ordinal);
            if (equals < 0) break;
            var name = text[i..equals].Trim().Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal);
            i = equals + 3;
            var isEscaped = i < text.Length && text[i] == 'E';
            if (isEscaped) i++;
            string value;
            if (i < text.Length && text[i] == '\'')
            {
                var start = ++i;
                while (i < text.Length && (text[i] != '\'' || (i + 1 < text.Length && text[i + 1] == '\''))) i += text[i] == '\'' ? 2 : 1;
                value = text[start..Math.Min(i, text.Length)].Replace("''", "'", StringComparison.Ordinal);
                if (isEscaped) value = value.Replace(@"\\", @"\", StringComparison.Ordinal);
                i++;
            }
            else
            {
                var end = text.IndexOf(',', i);
                if (end < 0) end = text.Length;
                value = text[i..end];
                i = end;
            }
            options.Add(new(name, value));
            while (i < text.Length && text[i] is ',' or ' ') i++;
        }
        return options;
    }
}
