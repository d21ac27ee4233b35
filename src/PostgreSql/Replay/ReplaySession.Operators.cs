using System.Collections.Generic;
using System.Globalization;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using CatalogCastContext = DbImpact.PostgreSql.Catalog.CastContext;
using CatalogCastMethod = DbImpact.PostgreSql.Catalog.CastMethod;

namespace DbImpact.PostgreSql.Replay;

/// <summary>CREATE OPERATOR, CAST, OPERATOR CLASS and COLLATION (commands/operatorcmds.c, functioncmds.c, opclasscmds.c, collationcmds.c).</summary>
internal sealed partial class ReplaySession
{
    private void CreateOperator(CreateOperatorStatement statement)
    {
        var schemaOid = statement.Name.Schema is { } written ? RequireSchema(written).Oid : DefaultCreationSchema(statement.Name.Span);
        int left = 0, right = 0;
        QualifiedName? function = null;
        var options = new SortedDictionary<int, string>();
        foreach (var option in statement.Definition)
        {
            switch (option.Name.Name)
            {
                case "leftarg" when option.Value is TypeName type: left = Resolve(type, isShellOk: true).Oid; break;
                case "rightarg" when option.Value is TypeName type: right = Resolve(type, isShellOk: true).Oid; break;
                case "function" or "procedure" when option.Value is TypeName type: function = type.Name; break;
                case "commutator": options[0] = "COMMUTATOR = " + OperatorText(option.Value, schemaOid); break;
                case "negator": options[1] = "NEGATOR = " + OperatorText(option.Value, schemaOid); break;
                case "restrict" when option.Value is TypeName type: options[2] = "RESTRICT = " + RoutineText(type.Name); break;
                case "join" when option.Value is TypeName type: options[3] = "JOIN = " + RoutineText(type.Name); break;
                case "hashes" when OptionText(option.Value) is not ("false" or "off" or "0"): options[4] = "HASHES"; break;
                case "merges" when OptionText(option.Value) is not ("false" or "off" or "0"): options[5] = "MERGES"; break;
            }
        }
        if (function is null)
            throw new StatementException(SqlStates.InvalidFunctionDefinition, "operator function must be specified", statement.Name.Span);
        if (right == 0 && (left == 0 || Catalog.ServerVersion >= 14))
            throw new StatementException(
                SqlStates.InvalidFunctionDefinition,
                left == 0 ? "operator argument types must be specified" : "operator right argument type must be specified",
                statement.Name.Span);
        foreach (var existing in Catalog.FindOperators(schemaOid, statement.Name.Symbol))
            if (existing.LeftOid == left && existing.RightOid == right)
                throw new StatementException(SqlStates.DuplicateFunction, $"operator {statement.Name.Symbol} already exists", statement.Name.Span);
        var routine = RequireFunction(function, left == 0 ? [right] : right == 0 ? [left] : [left, right]);
        _builder.Put(new Operator
        {
            Oid = _builder.NewOid(),
            SchemaOid = schemaOid,
            Name = statement.Name.Symbol,
            LeftOid = left,
            RightOid = right,
            ResultOid = routine.ReturnType.Oid,
            RoutineOid = routine.Oid,
            Options = [.. options.Values],
            DefinedAt = Here,
        });
    }

    /// <summary>An operator with its schema: the one that the path finds, else the one that is made.</summary>
    private string OperatorText(SqlNode? value, int ownSchemaOid)
    {
        if (value is not OperatorName name) throw new NotUnderstoodException("the operator is not understood", _statement!.Span);
        var schemaOid = ownSchemaOid;
        if (name.Schema is { } written) schemaOid = RequireSchema(written).Oid;
        else
        {
            foreach (var schema in VisibleSchemas())
            {
                if (schema == BuiltIns.PgCatalogOid || Catalog.FindOperators(schema, name.Symbol).Count == 0) continue;
                schemaOid = schema;
                break;
            }
        }
        return $"OPERATOR({Identifiers.Quote(Catalog.GetSchema(schemaOid)!.Name)}.{name.Symbol})";
    }

    /// <summary>LookupFuncName: the function with just these argument types.</summary>
    private Routine RequireFunction(QualifiedName name, int[] types)
    {
        CheckHole(name);
        var arguments = new List<RoutineArgument>();
        foreach (var type in types) arguments.Add(new RoutineArgument { Type = new TypeReference(type) });
        foreach (var schema in name.Schema is { } written ? [RequireSchema(written).Oid] : VisibleSchemas())
            if (FindOverload(schema, name.Name.Name, arguments) is { } found) return found;
        if (Catalog.HasUnknownExtension) throw new NotUnderstoodException("the function may be an extension's", name.Span);
        throw new StatementException(SqlStates.UndefinedFunction, $"function {name}{ArgumentList(arguments)} does not exist", name.Span);
    }

    private void CreateCast(CreateCastStatement statement)
    {
        int source = Resolve(statement.Source, isShellOk: true).Oid, target = Resolve(statement.Target, isShellOk: true).Oid;
        if (Catalog.FindCast(source, target) is not null)
            throw new StatementException(
                SqlStates.DuplicateObject,
                $"cast from type {TypeFormatter.Format(Catalog, new(source), _searchPath)} to type {TypeFormatter.Format(Catalog, new(target), _searchPath)} already exists",
                statement.Span);
        var function = statement.Function is { } written ? FindRoutine(written, ObjectKind.Function, isMissingOk: false) : null;
        CheckCast(statement, source, target, function);
        _builder.Put(new Cast
        {
            Oid = _builder.NewOid(),
            Name = TypeFormatter.FormatQualified(Catalog, new(source)) + " AS " + TypeFormatter.FormatQualified(Catalog, new(target)),
            SourceOid = source,
            TargetOid = target,
            Context = statement.Context switch
            {
                Syntax.CastContext.Implicit => CatalogCastContext.Implicit,
                Syntax.CastContext.Assignment => CatalogCastContext.Assignment,
                _ => CatalogCastContext.Explicit,
            },
            Method = statement.Method switch
            {
                Syntax.CastMethod.Function => CatalogCastMethod.Function,
                Syntax.CastMethod.InOut => CatalogCastMethod.InOut,
                _ => CatalogCastMethod.Binary,
            },
            RoutineOid = function?.Oid ?? 0,
            DefinedAt = Here,
        });
    }

    /// <summary>CreateCast: what a cast's function has to take and give, and which types can be the same in memory.</summary>
    private void CheckCast(CreateCastStatement statement, int source, int target, Routine? function)
    {
        if (function is not null && !function.IsBuiltIn)
        {
            var types = InputTypes(function.Arguments);
            if (types.Count is < 1 or > 3) throw Wrong("cast function must take one to three arguments");
            if (!IsBinaryCoercible(source, types[0])) throw Wrong("argument of cast function must match or be binary-coercible from source data type");
            if (types.Count > 1 && types[1] != BuiltInTypes.Int4) throw Wrong("second argument of cast function must be type integer");
            if (types.Count > 2 && types[2] != BuiltInTypes.Bool) throw Wrong("third argument of cast function must be type boolean");
            if (function.ReturnType.IsKnown && !IsBinaryCoercible(function.ReturnType.Oid, target))
                throw Wrong("return data type of cast function must match or be binary-coercible to target data type");
            if (function.Kind != RoutineKind.Function) throw Wrong("cast function must be a normal function");
            if (function.ReturnsSet) throw Wrong("cast function must not return a set");
        }
        if (statement.Method != Syntax.CastMethod.WithoutFunction) return;
        foreach (var oid in new[] { source, target })
        {
            var what = Catalog.GetType(oid)?.Kind switch
            {
                TypeKind.Composite => "composite data types are not binary-compatible",
                TypeKind.Array => "array data types are not binary-compatible",
                TypeKind.Range or TypeKind.Multirange => "range data types are not binary-compatible",
                TypeKind.Enum => "enum data types are not binary-compatible",
                TypeKind.Domain => "domain data types must not be marked binary-compatible",
                _ => null,
            };
            if (what is not null) throw Wrong(what);
        }

        StatementException Wrong(string message) => new(SqlStates.InvalidObjectDefinition, message, statement.Span);
    }

    private void CreateOperatorClass(CreateOperatorClassStatement statement)
    {
        var schemaOid = CreationSchema(statement.Name);
        var type = Resolve(statement.Type);
        var method = statement.AccessMethod.Name;
        var name = statement.Name.Name.Name;
        if (Catalog.FindOperatorClass(schemaOid, method, name) is not null)
            throw new StatementException(
                SqlStates.DuplicateObject, $"operator class \"{name}\" for access method \"{method}\" already exists", statement.Name.Span);
        if (statement.IsDefault)
            foreach (var other in Catalog.DefaultOperatorClassesOf(method))
                if (other.TypeOid == type.Oid)
                    throw new StatementException(
                        SqlStates.DuplicateObject, $"could not make operator class \"{name}\" be default for type {statement.Type.Name}", statement.Name.Span);
        var family = FamilyOf(statement, schemaOid);
        var items = new List<string>();
        var storage = 0;
        foreach (var item in statement.Items)
        {
            var number = item.Number?.Text ?? "";
            switch (item.Kind)
            {
                case OperatorClassItemKind.Operator when item.Operator is { } symbol: items.Add(OperatorItem(item, symbol, number, type)); break;
                case OperatorClassItemKind.Function when item.Function is { } function: items.Add(FunctionItem(item, function, number)); break;
                case OperatorClassItemKind.Storage when item.Storage is { } stored: storage = Resolve(stored).Oid; break;
            }
        }
        _builder.Put(new OperatorClass
        {
            Oid = _builder.NewOid(),
            SchemaOid = schemaOid,
            Name = name,
            Method = method,
            TypeOid = type.Oid,
            KeyTypeOid = storage == type.Oid ? 0 : storage,
            IsDefault = statement.IsDefault,
            Family = family?.Name ?? statement.Family?.Name.Name,
            FamilySchema = family is not null ? SchemaNameOf(family) : statement.Family?.Schema?.Name,
            Items = items,
            DefinedAt = Here,
        });
    }

    /// <summary>The family of a new class: the one that is named, or one of the class's own name. Those of pg_catalog and of extensions are not kept.</summary>
    private OperatorFamily? FamilyOf(CreateOperatorClassStatement statement, int schemaOid)
    {
        var method = statement.AccessMethod.Name;
        if (statement.Family is { } named) return FindFamily(named, method);
        var name = statement.Name.Name.Name;
        if (FindFamily(schemaOid, method, name) is null) PutFamily(schemaOid, method, name);
        return FindFamily(schemaOid, method, name);
    }

    private string OperatorItem(OperatorClassItem item, OperatorName symbol, string number, TypeReference type)
    {
        int[] types = item.ArgumentTypes.Count == 2 ? [Resolve(item.ArgumentTypes[0]).Oid, Resolve(item.ArgumentTypes[1]).Oid] : [type.Oid, type.Oid];
        var schema = "";
        foreach (var oid in symbol.Schema is { } written ? [RequireSchema(written).Oid] : VisibleSchemas())
        {
            foreach (var found in Catalog.FindOperators(oid, symbol.Symbol))
                if (found.LeftOid == types[0] && found.RightOid == types[1] && oid != BuiltIns.PgCatalogOid && schema.Length == 0)
                    schema = Identifiers.Quote(SchemaNameOfOid(oid)) + ".";
        }
        var order = item.OrderByFamily is { } family ? " FOR ORDER BY " + family : "";
        return $"OPERATOR {number} {schema}{symbol.Symbol}({TypeText(types[0])}, {TypeText(types[1])}){order}";
    }

    private string FunctionItem(OperatorClassItem item, RoutineObject function, string number)
    {
        var routine = FindRoutine(function, ObjectKind.Function, isMissingOk: false)!;
        var operands = new List<string>();
        foreach (var operand in item.ArgumentTypes) operands.Add(TypeText(Resolve(operand).Oid));
        return string.Format(
            CultureInfo.InvariantCulture,
            "FUNCTION {0}{1} {2}",
            number,
            operands.Count == 0 ? "" : " (" + string.Join(", ", operands) + ")",
            DefinitionFormatter.Signature(Catalog, routine));
    }

    private string TypeText(int oid) => TypeFormatter.FormatQualified(Catalog, new TypeReference(oid));

    private string SchemaNameOfOid(int oid) => Catalog.GetSchema(oid)?.Name ?? "?";

    private void CreateCollation(CreateCollationStatement statement)
    {
        var schemaOid = CreationSchema(statement.Name);
        var name = statement.Name.Name.Name;
        if (Catalog.FindCollation(schemaOid, name) is not null)
        {
            if (statement.IfNotExists) return;
            throw new StatementException(SqlStates.DuplicateObject, $"collation \"{name}\" already exists", statement.Name.Span);
        }
        var options = new List<string>();
        var isDeterministic = true;
        foreach (var option in statement.Definition)
        {
            var value = OptionText(option.Value);
            if (option.Name.Name == "deterministic") isDeterministic = value is not ("false" or "off" or "0");
            options.Add(option.Name.Name + " = " + (option.Name.Name is "provider" or "deterministic" ? value : Identifiers.QuoteLiteral(value)));
        }
        if (statement.From is { } from) options.Add("FROM " + CollationText(from, TypeReference.Unknown));
        _builder.Put(new Collation
        {
            Oid = _builder.NewOid(),
            SchemaOid = schemaOid,
            Name = name,
            IsDeterministic = isDeterministic,
            Options = options,
            DefinedAt = Here,
        });
    }

    /// <summary>The operator, cast, operator class or collation of that name; null where it is not there and need not be.</summary>
    private CatalogObject? FindOperatorOrKin(ObjectReference reference, bool isMissingOk)
    {
        switch (reference)
        {
            case OperatorObject named:
                if (isMissingOk && ((named.Left is { } l && !Exists(l)) || (named.Right is { } r && !Exists(r)))) return null;
                int left = named.Left is null ? 0 : Resolve(named.Left).Oid, right = named.Right is null ? 0 : Resolve(named.Right).Oid;
                if (isMissingOk && named.Name.Schema is { } missing && Catalog.FindSchema(missing.Name) is null) return null;
                foreach (var schema in named.Name.Schema is { } written ? [RequireSchema(written).Oid] : VisibleSchemas())
                    foreach (var found in Catalog.FindOperators(schema, named.Name.Symbol))
                        if (found.LeftOid == left && found.RightOid == right) return found;
                return Missing(SqlStates.UndefinedFunction, $"operator does not exist: {named.Name.Symbol}");
            case CastObject named:
                if (isMissingOk && (!Exists(named.Source) || !Exists(named.Target))) return null;
                return Catalog.FindCast(Resolve(named.Source).Oid, Resolve(named.Target).Oid) is { } cast
                    ? cast
                    : Missing(SqlStates.UndefinedObject, $"cast from type {named.Source.Name} to type {named.Target.Name} does not exist");
            case OperatorClassObject { Kind: ObjectKind.OperatorFamily } or TransformObject or NamedObject { Kind: ObjectKind.AccessMethod }:
                return FindFamilyOrKin(reference, isMissingOk);
            case OperatorClassObject named:
                foreach (var schema in SchemasOf(named.Name))
                    if (Catalog.FindOperatorClass(schema, named.AccessMethod.Name, named.Name.Name.Name) is { } found) return found;
                return Missing(SqlStates.UndefinedObject, $"operator class \"{named.Name}\" does not exist for access method \"{named.AccessMethod.Name}\"");
            case NamedObject named:
                foreach (var schema in SchemasOf(named.Name))
                    if (Catalog.FindCollation(schema, named.Name.Name.Name) is { } found) return found;
                return Missing(SqlStates.UndefinedObject, $"collation \"{named.Name}\" for encoding \"UTF8\" does not exist");
            default: throw new NotUnderstoodException("this kind of object is not kept", reference.Span);
        }

        List<int> SchemasOf(QualifiedName name)
        {
            if (name.Schema is not { } written) return VisibleSchemas();
            return isMissingOk && Catalog.FindSchema(written.Name) is null ? [] : [RequireSchema(written).Oid];
        }

        CatalogObject? Missing(string sqlState, string message)
        {
            if (isMissingOk) return null;
            if (Catalog.HasUnknownExtension || HasGaps()) throw new NotUnderstoodException("the object may have been made by what is not understood", reference.Span);
            throw new StatementException(sqlState, message, reference.Span);
        }
    }

    private void RenameOperatorOrKin(ObjectReference reference, Identifier newName)
    {
        if (FindOperatorOrKin(reference, isMissingOk: false) is not SchemaObject { IsBuiltIn: false } item) return;
        RequireNewKinName(item, item.SchemaOid, newName.Name, newName.Span);
        if (item is Collation)
        {
            string old = DefinitionFormatter.Name(Catalog, item), changed = Identifiers.Quote(SchemaNameOf(item), newName.Name);
            foreach (var relation in new List<Relation>(Catalog.Relations))
                foreach (var column in relation.Columns)
                    if (column.Collation == old) PutColumn(relation, column with { Collation = changed });
        }
        if (item is OperatorFamily family) RenameFamily(family, SchemaNameOf(family), newName.Name);
        _builder.Put(item with { Name = newName.Name, ChangedAt = Here });
    }

    private void RequireNewKinName(SchemaObject item, int schemaOid, string name, SqlSpan span)
    {
        var isTaken = item switch
        {
            Collation => Catalog.FindCollation(schemaOid, name) is not null,
            OperatorClass operatorClass => Catalog.FindOperatorClass(schemaOid, operatorClass.Method, name) is not null,
            OperatorFamily family => FindFamily(schemaOid, family.Method, name) is not null,
            _ => false,
        };
        if (isTaken)
            throw new StatementException(
                SqlStates.DuplicateObject,
                $"{(item is Collation ? "collation" : item is OperatorFamily ? "operator family" : "operator class")} \"{name}\" already exists in schema \"{Catalog.GetSchema(schemaOid)?.Name}\"",
                span);
    }

    private CatalogObject? FindOperatorToDrop(DropStatement statement, ObjectReference reference)
    {
        var found = FindOperatorOrKin(reference, statement.IfExists);
        return found is { IsBuiltIn: true }
            ? throw new StatementException(
                SqlStates.DependentObjectsStillExist, $"cannot drop {found.Name} because it is required by the database system", reference.Span)
            : found;
    }
}
