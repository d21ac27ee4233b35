using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>Which relations and routines a stored SQL text names: there every name that is not pg_catalog's has its schema.</summary>
internal static class TextReferences
{
    public static void Add(List<int> found, DatabaseCatalog catalog, string? text)
    {
        if (text is null) return;
        Schema? schema = null;
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '\'')
            {
                i = text.IndexOf('\'', i + 1) + 1;
                if (i == 0) return;
            }
            else if (text[i] == '"' || IsNamePart(text[i]))
            {
                var name = ReadName(text, ref i);
                if (schema is not null) AddObjects(found, catalog, schema, name);
                schema = i < text.Length && text[i] == '.' ? catalog.FindSchema(name) : null;
                if (schema is not null) i++;
            }
            else
            {
                schema = null;
                i++;
            }
        }
    }

    private static void AddObjects(List<int> found, DatabaseCatalog catalog, Schema schema, string name)
    {
        if (catalog.FindRelation(schema.Oid, name) is { } relation) found.Add(relation.Oid);
        foreach (var routine in catalog.FindRoutines(schema.Oid, name)) found.Add(routine.Oid);
    }

    private static string ReadName(string text, ref int i)
    {
        var name = new StringBuilder();
        if (text[i] != '"')
        {
            while (i < text.Length && IsNamePart(text[i])) name.Append(text[i++]);
            return name.ToString();
        }
        for (i++; i < text.Length; i++)
        {
            if (text[i] != '"') name.Append(text[i]);
            else if (i + 1 < text.Length && text[i + 1] == '"') name.Append(text[i++]);
            else break;
        }
        i++;
        return name.ToString();
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';
}
