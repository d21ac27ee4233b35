using System;
using System.Collections.Generic;
using System.Globalization;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using Index = DbImpact.PostgreSql.Catalog.Index;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Operator families, access methods and transforms (commands/opclasscmds.c, amcmds.c, functioncmds.c).</summary>
internal sealed partial class ReplaySession
{
    /// <summary>pg_am.dat.</summary>
    private static bool IsBuiltInMethod(string name) => name == "heap" || BuiltInMethods.Contains(name);

    private void CreateAccessMethod(CreateAccessMethodStatement statement)
    {
        CheckHole(statement.Name);
        var name = statement.Name.Name;
        if (IsBuiltInMethod(name) || FindGlobal(Catalog.AccessMethods, name) is not null)
            throw new StatementException(SqlStates.DuplicateObject, $"access method \"{name}\" already exists", statement.Name.Span);
        var handler = RequireFunction(statement.Handler, [BuiltInTypes.Internal]);
        var result = statement.IsTable ? "table_am_handler" : "index_am_handler";
        if (Catalog.GetType(handler.ReturnType.Oid) is { } returned && returned.Name != result)
            throw new StatementException(
                SqlStates.WrongObjectType, $"function {statement.Handler} must return type {result}", statement.Handler.Span);
        _builder.Put(new AccessMethod { Oid = _builder.NewOid(), Name = name, IsTable = statement.IsTable, HandlerOid = handler.Oid, DefinedAt = Here });
    }

    /// <summary>get_index_am_oid, as far as it is known which there are.</summary>
    private void RequireIndexMethod(Identifier method)
    {
        CheckHole(method);
        if (FindGlobal(Catalog.AccessMethods, method.Name) is { } own)
        {
            if (own.IsTable) throw IsOfTables();
            return;
        }
        if (method.Name == "heap") throw IsOfTables();
        if (!IsBuiltInMethod(method.Name) && !HasExtensions)
            throw new StatementException(SqlStates.UndefinedObject, $"access method \"{method.Name}\" does not exist", method.Span);

        StatementException IsOfTables() =>
            new(SqlStates.ObjectNotInPrerequisiteState, $"access method \"{method.Name}\" is not of type INDEX", method.Span);
    }

    private OperatorFamily? FindFamily(int schemaOid, string method, string name)
    {
        foreach (var family in Catalog.OperatorFamilies)
            if (family.SchemaOid == schemaOid && family.Method == method && family.Name == name) return family;
        return null;
    }

    private OperatorFamily? FindFamily(QualifiedName name, string method)
    {
        CheckHole(name);
        foreach (var schema in name.Schema is { } written ? [RequireSchema(written).Oid] : VisibleSchemas())
            if (FindFamily(schema, method, name.Name.Name) is { } found) return found;
        return null;
    }

    private void CreateOperatorFamily(CreateOperatorFamilyStatement statement)
    {
        var schemaOid = CreationSchema(statement.Name);
        RequireIndexMethod(statement.AccessMethod);
        var (name, method) = (statement.Name.Name.Name, statement.AccessMethod.Name);
        if (FindFamily(schemaOid, method, name) is not null)
            throw new StatementException(
                SqlStates.DuplicateObject, $"operator family \"{name}\" for access method \"{method}\" already exists", statement.Name.Span);
        PutFamily(schemaOid, method, name);
    }

    private void PutFamily(int schemaOid, string method, string name) =>
        _builder.Put(new OperatorFamily { Oid = _builder.NewOid(), SchemaOid = schemaOid, Name = name, Method = method, DefinedAt = Here });

    private void AlterOperatorFamily(AlterOperatorFamilyStatement statement)
    {
        RequireIndexMethod(statement.AccessMethod);
        var method = statement.AccessMethod.Name;
        if (FindFamily(statement.Name, method) is not { } family)
        {
            if (!MayBeFamily(statement.Name)) throw MissingFamily(statement.Name, method, statement.Name.Span);
            Ignore();
            return;
        }
        foreach (var item in statement.Items)
        {
            if (statement.IsDrop) DropFamilyItem(family, item);
            else AddFamilyItem(family, item);
            family = (OperatorFamily)_builder.Find(family)!;
        }
    }

    /// <summary>Families of pg_catalog and of extensions are not kept; those of pg_opfamily.dat are called …_ops.</summary>
    private bool MayBeFamily(QualifiedName name) => HasExtensions
        || ((name.Schema is null || name.Schema.Name == "pg_catalog") && name.Name.Name.EndsWith("_ops", StringComparison.Ordinal));

    private static StatementException MissingFamily(QualifiedName name, string method, SqlSpan span) =>
        new(SqlStates.UndefinedObject, $"operator family \"{name}\" does not exist for access method \"{method}\"", span);

    private void AddFamilyItem(OperatorFamily family, OperatorClassItem item)
    {
        var number = item.Number?.Text ?? "";
        if (item.Kind == OperatorClassItemKind.Storage)
            throw new StatementException(SqlStates.SyntaxError, "STORAGE cannot be specified in ALTER OPERATOR FAMILY", item.Span);
        if (item.Kind == OperatorClassItemKind.Operator)
        {
            if (item.Operator is not { } symbol || item.ArgumentTypes.Count < 2)
                throw new StatementException(SqlStates.SyntaxError, "operator argument types must be specified in ALTER OPERATOR FAMILY", item.Span);
            int left = Resolve(item.ArgumentTypes[0]).Oid, right = Resolve(item.ArgumentTypes[1]).Oid;
            PutFamilyItem(family, "OPERATOR " + number, left, right, OperatorItem(item, symbol, number, new TypeReference(left)), item);
            return;
        }
        if (item.Function is not { } function) return;
        var routine = FindRoutine(function, ObjectKind.Function, isMissingOk: false)!;
        var types = new List<int>();
        foreach (var type in item.ArgumentTypes) types.Add(Resolve(type).Oid);
        // assignProcTypes: the first function of B-trees and hashes tells by itself for which types it is.
        if (types.Count == 0 && family.Method is "btree" or "hash" && number == "1") types.AddRange(InputTypes(routine.Arguments));
        if (types.Count == 0)
            throw new StatementException(SqlStates.InvalidObjectDefinition, "associated data types must be specified for index support function", item.Span);
        var (first, second) = (types[0], types.Count > 1 && family.Method != "hash" ? types[1] : types[types.Count - 1]);
        PutFamilyItem(family, "FUNCTION " + number, first, second, DefinitionFormatter.Signature(Catalog, routine), item);
    }

    /// <summary>Adds a member: to the class of its type, where the family has one, else to the family itself.</summary>
    private void PutFamilyItem(OperatorFamily family, string numbered, int left, int right, string text, OperatorClassItem item)
    {
        var types = "(" + TypeText(left) + ", " + TypeText(right) + ")";
        var isFunction = item.Kind == OperatorClassItemKind.Function;
        foreach (var existing in AllItems(family))
            if (IsOfTypes(existing, numbered, types))
                throw new StatementException(
                    SqlStates.DuplicateObject,
                    $"{(isFunction ? "function" : "operator")} {item.Number?.Text}({TypeText(left)},{TypeText(right)}) already exists in operator family \"{family.Name}\"",
                    item.Span);
        foreach (var member in ClassesOf(family))
        {
            if (member.TypeOid != left || left != right) continue;
            _builder.Put(member with { Items = [.. member.Items, isFunction ? numbered + " " + text : text] });
            return;
        }
        var items = new List<string>(family.Items) { isFunction ? numbered + " " + types + " " + text : text };
        _builder.Put(family with { Items = Sorted(items), ChangedAt = Here });
    }

    private void DropFamilyItem(OperatorFamily family, OperatorClassItem item)
    {
        var numbered = (item.Kind == OperatorClassItemKind.Function ? "FUNCTION " : "OPERATOR ") + item.Number?.Text;
        int left = Resolve(item.ArgumentTypes[0]).Oid, right = item.ArgumentTypes.Count > 1 ? Resolve(item.ArgumentTypes[1]).Oid : left;
        var types = "(" + TypeText(left) + ", " + TypeText(right) + ")";
        var items = new List<string>(family.Items);
        if (items.RemoveAll(existing => IsOfTypes(existing, numbered, types)) > 0)
        {
            _builder.Put(family with { Items = items, ChangedAt = Here });
            return;
        }
        foreach (var member in ClassesOf(family))
        {
            var own = new List<string>(member.Items);
            if (own.RemoveAll(existing => IsOfTypes(existing, numbered, types) || (left == right && left == member.TypeOid && IsOfClass(existing, numbered))) == 0) continue;
            _builder.Put(member with { Items = own });
            return;
        }
        throw new StatementException(
            SqlStates.UndefinedObject,
            $"{numbered.ToLowerInvariant()}({TypeText(left)},{TypeText(right)}) does not exist in operator family \"{family.Name}\"",
            item.Span);
    }

    private static bool IsOfTypes(string item, string numbered, string types) =>
        item.StartsWith(numbered + " ", StringComparison.Ordinal) && item.IndexOf(types, StringComparison.Ordinal) >= 0;

    /// <summary>A function that stands for its class's type without naming it.</summary>
    private static bool IsOfClass(string item, string numbered) =>
        item.StartsWith(numbered + " ", StringComparison.Ordinal) && item.StartsWith("FUNCTION", StringComparison.Ordinal)
        && !item.StartsWith(numbered + " (", StringComparison.Ordinal);

    /// <summary>In the order in which a server is asked for them: operators first, by their numbers.</summary>
    private static List<string> Sorted(List<string> items)
    {
        items.Sort((a, b) =>
        {
            var order = -string.CompareOrdinal(a.Substring(0, 1), b.Substring(0, 1));
            if (order == 0) order = NumberOf(a).CompareTo(NumberOf(b));
            return order != 0 ? order : string.CompareOrdinal(a, b);
        });
        return items;

        static int NumberOf(string item) =>
            int.TryParse(item.Split(' ')[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private IEnumerable<string> AllItems(OperatorFamily family)
    {
        foreach (var item in family.Items) yield return item;
        foreach (var member in ClassesOf(family))
            foreach (var item in member.Items) yield return item;
    }

    private List<OperatorClass> ClassesOf(OperatorFamily family)
    {
        var schema = SchemaNameOf(family);
        var found = new List<OperatorClass>();
        foreach (var item in Catalog.OperatorClasses)
            if (item.Method == family.Method && item.Family == family.Name && item.FamilySchema == schema) found.Add(item);
        return found;
    }

    /// <summary>Classes name their family as text.</summary>
    private void RenameFamily(OperatorFamily family, string newSchema, string newName)
    {
        foreach (var item in ClassesOf(family)) _builder.Put(item with { Family = newName, FamilySchema = newSchema });
    }

    private void CreateTransform(CreateTransformStatement statement)
    {
        CheckHole(statement.Language);
        var type = Resolve(statement.Type);
        RequireLanguage(statement.Language.Name, statement.Language.Span);
        var name = TypeText(type.Oid) + " LANGUAGE " + Identifiers.Quote(statement.Language.Name);
        var existing = FindTransform(type.Oid, statement.Language.Name);
        if (existing is not null && !statement.OrReplace)
            throw new StatementException(
                SqlStates.DuplicateObject,
                $"transform for type {TypeFormatter.Format(Catalog, new(type.Oid))} language \"{statement.Language.Name}\" already exists",
                statement.Span);
        _builder.Put(new Transform
        {
            Oid = existing?.Oid ?? _builder.NewOid(),
            Name = name,
            TypeOid = type.Oid,
            Language = statement.Language.Name,
            FromSqlOid = statement.FromSql is { } from ? FindRoutine(from, ObjectKind.Function, isMissingOk: false)!.Oid : 0,
            ToSqlOid = statement.ToSql is { } to ? FindRoutine(to, ObjectKind.Function, isMissingOk: false)!.Oid : 0,
            Comment = existing?.Comment,
            DefinedAt = existing?.DefinedAt ?? Here,
            ChangedAt = existing is null ? null : Here,
        });
    }

    private Transform? FindTransform(int typeOid, string language)
    {
        foreach (var transform in Catalog.Transforms)
            if (transform.TypeOid == typeOid && transform.Language == language) return transform;
        return null;
    }

    /// <summary>The family, access method or transform; null where it is not there and need not be, or belongs to pg_catalog or an extension.</summary>
    private CatalogObject? FindFamilyOrKin(ObjectReference reference, bool isMissingOk)
    {
        switch (reference)
        {
            case OperatorClassObject named:
                if (isMissingOk && named.Name.Schema is { } schema && Catalog.FindSchema(schema.Name) is null) return null;
                return FindFamily(named.Name, named.AccessMethod.Name)
                    ?? (isMissingOk || MayBeFamily(named.Name) ? (CatalogObject?)null : throw MissingFamily(named.Name, named.AccessMethod.Name, named.Span));
            case TransformObject named:
                if (isMissingOk && !Exists(named.Type)) return null;
                return FindTransform(Resolve(named.Type).Oid, named.Language.Name)
                    ?? Missing($"transform for type {named.Type.Name} language \"{named.Language.Name}\" does not exist");
            case NamedObject named:
                CheckHole(named.Name);
                var name = named.Name.Name.Name;
                return FindGlobal(Catalog.AccessMethods, name)
                    ?? (IsBuiltInMethod(name) ? null : Missing($"access method \"{name}\" does not exist"));
            default: return null;
        }

        CatalogObject? Missing(string message) => isMissingOk || HasExtensions
            ? null
            : throw new StatementException(SqlStates.UndefinedObject, message, reference.Span);
    }

    /// <summary>What depends on an access method, a family or, where it is one of a transform or access method, a function.</summary>
    private IEnumerable<(Dependent, bool)> OfMethodOrFamily(CatalogObject item)
    {
        switch (item)
        {
            case AccessMethod { IsTable: false }:
                foreach (var family in Catalog.OperatorFamilies)
                    if (family.Method == item.Name) yield return (new(family), true);
                foreach (var member in Catalog.OperatorClasses)
                    if (member.Method == item.Name) yield return (new(member), true);
                foreach (var index in Catalog.Indexes)
                    if (index.Method == item.Name) yield return (new(index), false);
                break;
            case OperatorFamily family:
                foreach (var member in ClassesOf(family)) yield return (new(member), true);
                break;
            case OperatorClass used:
                foreach (var index in Catalog.Indexes)
                    if (index.Method == used.Method && HasClass(index, used)) yield return (new(index), false);
                break;
            case Routine routine:
                foreach (var method in Catalog.AccessMethods)
                    if (method.HandlerOid == routine.Oid) yield return (new(method), false);
                foreach (var transform in Catalog.Transforms)
                    if (transform.FromSqlOid == routine.Oid || transform.ToSqlOid == routine.Oid) yield return (new(transform), false);
                break;
            case SqlType type:
                foreach (var transform in Catalog.Transforms)
                    if (transform.TypeOid == type.Oid) yield return (new(transform), false);
                break;
            case Schema schema:
                foreach (var family in Catalog.OperatorFamilies)
                    if (family.SchemaOid == schema.Oid) yield return (new(family), false);
                break;
        }
    }
    private bool HasClass(Index index, OperatorClass item)
    {
        var name = DefinitionFormatter.Name(Catalog, item);
        foreach (var key in index.Keys)
        {
            if (key.OperatorClass is { } written ? written == name || written.StartsWith(name + " (", StringComparison.Ordinal)
                : item.IsDefault && Catalog.GetRelation(index.RelationOid)?.FindColumn(key.Ordinal)?.Type.Oid == item.TypeOid) return true;
        }
        return false;
    }
}
