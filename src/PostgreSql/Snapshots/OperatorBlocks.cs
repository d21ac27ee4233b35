using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>Collations, and the access methods, operators, casts, operator families and classes, and transforms: each as soon as its functions are there.</summary>
internal sealed class OperatorBlocks
{
    private readonly SnapshotText _text;
    private readonly Func<SchemaObject, SnapshotText> _textOf;
    private readonly HashSet<int> _missing = [];
    private readonly List<CatalogObject> _waiting;

    /// <param name="text">Where casts are written, which have no schema.</param>
    /// <param name="textOf">Where the others are written.</param>
    public OperatorBlocks(SnapshotText text, Func<SchemaObject, SnapshotText> textOf)
    {
        _text = text;
        _textOf = textOf;
        _waiting =
        [
            .. text.Sorted(text.Catalog.AccessMethods, item => item.Name), .. text.Sorted(Own(text.Catalog.Operators), Key),
            .. text.Sorted(Casts(text.Catalog), CastKey), .. text.Sorted(Own(text.Catalog.OperatorFamilies), Key),
            .. text.Sorted(Own(text.Catalog.OperatorClasses), Key), .. text.Sorted(text.WritesAll ? text.Catalog.Transforms : [], item => item.Name),
        ];
        foreach (var routine in text.Catalog.Routines)
            if (SnapshotText.IsWritten(text.Catalog, routine)) _missing.Add(routine.Oid);
        foreach (var type in text.Catalog.Types)
            if (SnapshotText.IsWritten(text.Catalog, type) && type.Kind is not (TypeKind.Array or TypeKind.Multirange)) _missing.Add(type.Oid);
    }

    /// <summary>The statements that make one of these objects.</summary>
    public static string Of(DatabaseCatalog catalog, CatalogObject item)
    {
        var text = new SnapshotText(catalog);
        if (item is Collation collation) WriteCollation(text, collation);
        else
        {
            var blocks = new OperatorBlocks(text, _ => text);
            blocks.Write(item);
            if (item is OperatorFamily family) blocks.WriteMembers(family);
        }
        return text.ToString().TrimEnd('\n');
    }

    public static void WriteCollations(SnapshotText database, Func<SchemaObject, SnapshotText> textOf)
    {
        foreach (var item in database.Sorted(database.Catalog.Collations, database.Catalog.QualifiedName))
        {
            if (!SnapshotText.IsWritten(database.Catalog, item) || !database.WritesSchemaOf(item) || item.Options.Count == 0) continue;
            WriteCollation(textOf(item), item);
        }
    }

    private static void WriteCollation(SnapshotText text, Collation item)
    {
        var isCopy = item.Options.Count > 0 && item.Options[0].StartsWith("FROM ", StringComparison.Ordinal);
        text.Block("CREATE COLLATION " + text.Name(item) + " " + (isCopy ? item.Options[0] : "(" + string.Join(", ", item.Options) + ")") + ";");
        text.Comment("COLLATION " + text.Name(item), item.Comment);
    }

    /// <summary>What needs nothing of the database's own: to be called before the first object.</summary>
    public void WriteFirst() => WriteReady(isLast: false);

    /// <summary>To be called after each object of the snapshot.</summary>
    public void After(SchemaObject written)
    {
        if (_waiting.Count == 0) return;
        _missing.Remove(written.Oid);
        if (written is Relation relation) _missing.Remove(relation.TypeOid);
        if (written is Routine or SqlType) WriteReady(isLast: false);
    }

    /// <summary>What still waits: for what the catalog does not have.</summary>
    public void WriteRest()
    {
        WriteReady(isLast: true);
        foreach (var family in _text.Sorted(Own(_text.Catalog.OperatorFamilies), Key)) WriteMembers(family);
    }

    private void WriteReady(bool isLast)
    {
        for (var i = 0; i < _waiting.Count; i++)
        {
            if (!isLast && !IsReady(_waiting[i])) continue;
            Write(_waiting[i]);
            _waiting.RemoveAt(i--);
        }
    }

    private bool IsReady(CatalogObject item) => item switch
    {
        Operator found => IsThere(found.LeftOid) && IsThere(found.RightOid) && IsThere(found.RoutineOid),
        Cast found => IsThere(found.SourceOid) && IsThere(found.TargetOid) && IsThere(found.RoutineOid),
        AccessMethod found => IsThere(found.HandlerOid),
        Transform found => IsThere(found.TypeOid) && IsThere(found.FromSqlOid) && IsThere(found.ToSqlOid),
        OperatorFamily found => HasMethod(found.Method),
        OperatorClass found => HasMethod(found.Method) && IsThere(found.TypeOid) && IsThere(found.KeyTypeOid) && AllAreThere(found.Items),
        _ => true,
    };

    /// <summary>Whether the functions and operators are there that a class is made of.</summary>
    private bool AllAreThere(IReadOnlyList<string> items)
    {
        var routines = new List<int>();
        foreach (var part in items)
        {
            TextReferences.Add(routines, _text.Catalog, part);
            if (_waiting.Exists(other => other is Operator @operator && Names(_text.Catalog, part, @operator))) return false;
        }
        return routines.TrueForAll(IsThere);
    }

    /// <summary>Whether a part of an operator class may name the operator.</summary>
    public static bool Names(DatabaseCatalog catalog, string part, Operator item) =>
        part.Contains(" " + Identifiers.Quote(catalog.GetSchema(item.SchemaOid)?.Name ?? "") + "." + item.Name + "(");

    private bool IsThere(int oid) => !_missing.Contains(oid);

    private void Write(CatalogObject item)
    {
        switch (item)
        {
            case Operator found: WriteOperator(found); break;
            case Cast found: WriteCast(found); break;
            case OperatorClass found: WriteClass(found); break;
            case OperatorFamily found: WriteFamily(found); break;
            case AccessMethod found: WriteMethod(found); break;
            case Transform found: WriteTransform(found); break;
        }
    }

    private bool HasMethod(string method) => !_waiting.Exists(item => item is AccessMethod && item.Name == method);

    private void WriteMethod(AccessMethod item)
    {
        var name = "ACCESS METHOD " + Identifiers.Quote(item.Name);
        _text.Block("CREATE " + name + " TYPE " + (item.IsTable ? "TABLE" : "INDEX") + " HANDLER " + RoutineName(item.HandlerOid) + ";");
        _text.Comment(name, item.Comment);
    }

    private string RoutineName(int oid) => _text.Catalog.GetRoutine(oid) is { } routine ? _text.Name(routine) : "\"?\"";

    private string RoutineSignature(int oid) => _text.Catalog.GetRoutine(oid) is { } routine ? DefinitionFormatter.Signature(_text.Catalog, routine) : "\"?\"()";

    private void WriteTransform(Transform item)
    {
        var name = "TRANSFORM FOR " + Type(item.TypeOid) + " LANGUAGE " + Identifiers.Quote(item.Language);
        var parts = new List<string>();
        if (item.FromSqlOid != 0) parts.Add("FROM SQL WITH FUNCTION " + RoutineSignature(item.FromSqlOid));
        if (item.ToSqlOid != 0) parts.Add("TO SQL WITH FUNCTION " + RoutineSignature(item.ToSqlOid));
        _text.Block("CREATE " + name + " (" + string.Join(", ", parts) + ");");
        _text.Comment(name, item.Comment);
    }

    /// <summary>A class without FAMILY makes one of its own name, which needs no statement.</summary>
    private void WriteFamily(OperatorFamily item)
    {
        if (!IsMadeWithClass(item)) _textOf(item).Block("CREATE " + NameOf(item) + ";");
    }

    private bool IsMadeWithClass(OperatorFamily family)
    {
        foreach (var item in _text.Catalog.OperatorClasses)
            if (item.Name == family.Name && item.SchemaOid == family.SchemaOid && item.Method == family.Method && item.Family == family.Name
                && item.FamilySchema == _text.Catalog.GetSchema(family.SchemaOid)?.Name) return true;
        return false;
    }

    /// <summary>What of a family needs its classes, and operators and functions of several types.</summary>
    private void WriteMembers(OperatorFamily item)
    {
        var text = _textOf(item);
        if (item.Items.Count > 0) text.Block("ALTER " + NameOf(item) + " ADD\n    " + string.Join(",\n    ", item.Items) + ";");
        text.Comment(NameOf(item), item.Comment);
    }

    private string NameOf(OperatorFamily item) => "OPERATOR FAMILY " + _text.Name(item) + " USING " + Identifiers.Quote(item.Method);

    private void WriteOperator(Operator item)
    {
        var parts = new List<string> { "FUNCTION = " + (_text.Catalog.GetRoutine(item.RoutineOid) is { } routine ? _text.Name(routine) : "\"?\"") };
        if (item.LeftOid != 0) parts.Add("LEFTARG = " + Type(item.LeftOid));
        if (item.RightOid != 0) parts.Add("RIGHTARG = " + Type(item.RightOid));
        parts.AddRange(item.Options);
        var schema = Identifiers.Quote(_text.Catalog.GetSchema(item.SchemaOid)!.Name);
        var text = _textOf(item);
        text.Block("CREATE OPERATOR " + schema + "." + item.Name + " (\n    " + string.Join(",\n    ", parts) + "\n);");
        var operands = (item.LeftOid == 0 ? "NONE" : Type(item.LeftOid)) + ", " + (item.RightOid == 0 ? "NONE" : Type(item.RightOid));
        text.Comment("OPERATOR " + schema + "." + item.Name + " (" + operands + ")", item.Comment);
    }

    private void WriteCast(Cast item)
    {
        var name = "CAST (" + Type(item.SourceOid) + " AS " + Type(item.TargetOid) + ")";
        var method = item.Method switch
        {
            Catalog.CastMethod.InOut => " WITH INOUT",
            Catalog.CastMethod.Binary => " WITHOUT FUNCTION",
            _ => " WITH FUNCTION " + (_text.Catalog.GetRoutine(item.RoutineOid) is { } routine ? DefinitionFormatter.Signature(_text.Catalog, routine) : "\"?\"()"),
        };
        var context = item.Context switch
        {
            Catalog.CastContext.Implicit => " AS IMPLICIT",
            Catalog.CastContext.Assignment => " AS ASSIGNMENT",
            _ => "",
        };
        _text.Block("CREATE " + name + method + context + ";");
        _text.Comment(name, item.Comment);
    }

    private void WriteClass(OperatorClass item)
    {
        var text = _textOf(item);
        var family = "";
        if (item.Family is { } name && (name != item.Name || item.FamilySchema != text.Catalog.GetSchema(item.SchemaOid)?.Name))
        {
            var schema = item.FamilySchema is null ? "" : Identifiers.Quote(item.FamilySchema) + ".";
            family = " FAMILY " + schema + Identifiers.Quote(name);
        }
        var items = new List<string>(item.Items);
        if (item.KeyTypeOid != 0 || items.Count == 0) items.Add("STORAGE " + Type(item.KeyTypeOid == 0 ? item.TypeOid : item.KeyTypeOid));
        var head = "OPERATOR CLASS " + _text.Name(item);
        text.Block(
            "CREATE " + head + (item.IsDefault ? " DEFAULT" : "") + " FOR TYPE " + Type(item.TypeOid) + " USING " + Identifiers.Quote(item.Method) + family
            + " AS\n    " + string.Join(",\n    ", items) + ";");
        text.Comment(head + " USING " + Identifiers.Quote(item.Method), item.Comment);
    }

    private string Type(int oid) => _text.Type(new TypeReference(oid));

    private IEnumerable<T> Own<T>(IEnumerable<T> items)
        where T : SchemaObject
    {
        foreach (var item in items)
            if (SnapshotText.IsWritten(_text.Catalog, item) && _text.WritesSchemaOf(item)) yield return item;
    }

    private static IEnumerable<Cast> Casts(DatabaseCatalog catalog)
    {
        foreach (var item in catalog.Casts)
            if (!item.IsBuiltIn && item.Extension is null) yield return item;
    }

    /// <summary>What a function of a cast takes and gives may be what it is by another cast, one without a function.</summary>
    private static string CastKey(Cast item) => (item.Method == Catalog.CastMethod.Binary ? "0" : "1") + item.Name;

    private string Key(SchemaObject item)
    {
        var key = _text.Catalog.QualifiedName(item);
        return item switch
        {
            Operator found => key + " " + Type(found.LeftOid) + " " + Type(found.RightOid),
            OperatorClass found => key + " " + found.Method,
            OperatorFamily found => key + " " + found.Method,
            _ => key,
        };
    }
}
