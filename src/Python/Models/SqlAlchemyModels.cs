using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;
using DbImpact.Python.Values;
using SourceSpan = DbImpact.PostgreSql.Syntax.SourceSpan;

namespace DbImpact.Python.Models;

/// <summary>
/// The tables that SQLAlchemy's and SQLModel's classes map (SQLAlchemy's manual, Declarative Mapping): classes with a
/// <c>__tablename__</c>, SQLModel's with <c>table=True</c>, Flask-SQLAlchemy's models, and <c>Table(…)</c> at a module's level.
/// </summary>
internal sealed class SqlAlchemyModels
{
    private readonly Interpreter _interpreter;
    private readonly ColumnReader _columns;

    private SqlAlchemyModels(PythonProject project, CancellationToken cancellation)
    {
        _interpreter = new Interpreter(project, NoObserver.Instance, cancellation);
        _columns = new ColumnReader(_interpreter);
    }

    public static IReadOnlyList<EntityModel> Find(PythonProject project, CancellationToken cancellation)
    {
        var models = new SqlAlchemyModels(project, cancellation);
        var found = new List<EntityModel>();
        foreach (var module in project.All)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var @class in module.Classes.Values)
                if (models.Read(@class) is { } model) found.Add(model);
            foreach (var name in module.AssignedNames)
                if (OnlyCall(name, module) is { } call && models.ReadTable(name, call, module) is { } table) found.Add(table);
        }
        return [.. found.OrderBy(static model => model.Place.Path, StringComparer.Ordinal).ThenBy(static model => model.Place.Start)];
    }

    private EntityModel? Read(ClassSymbol @class)
    {
        if (@class.Attributes.TryGetValue("__abstract__", out var isAbstract) && isAbstract is ConstantExpression { Name: "True" }) return null;
        var ancestors = _interpreter.Ancestors(@class).ToList();
        if (ancestors.FirstOrDefault(static ancestor => ancestor.Attributes.ContainsKey("__table__")) is { } owner) return ReadWithTable(@class, owner);
        var table = TableOf(@class, ancestors, out var isUncertain, out var library);
        if (table is null) return null;
        // What a mapped base declares, itself or by its mixins, is its own table's; mixins and abstract bases of the class give theirs away.
        var hasOwnTable = IsTable(@class);
        var sources = hasOwnTable ? _interpreter.Ancestors(@class, ancestor => ancestor == @class || !IsTable(ancestor)).ToList() : ancestors.Where(ancestor => !IsTable(ancestor)).ToList();
        var properties = new List<PropertyModel>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in sources)
            foreach (var property in _columns.Read(source, library == "SQLModel"))
                if (seen.Add(property.Name)) properties.Add(property);
        var module = @class.Module.Module;
        return new EntityModel
        {
            TypeName = @class.Module.Name.Length == 0 ? @class.Name : @class.Module.Name + "." + @class.Name,
            Library = library,
            Place = Span(module, @class.Definition.Name.Start, @class.Definition.Name.End),
            Extent = Span(module, @class.Definition.Start, @class.Definition.End),
            Table = table,
            Schema = SchemaOf(ancestors),
            Properties = properties,
            TableIsUncertain = isUncertain,
            Gaps = [.. sources.SelectMany(_columns.GapsOf).Distinct()],
        };
    }

    /// <summary>A class that is mapped to a <c>Table(…)</c> that it names; null where that cannot be followed.</summary>
    private EntityModel? ReadWithTable(ClassSymbol @class, ClassSymbol owner)
    {
        var given = owner.Attributes["__table__"];
        var call = given is NameExpression { Name: var name } ? OnlyCall(name, owner.Module) : given as CallExpression;
        if (call is null || ReadTable(@class.Name, call, owner.Module) is not { } table) return null;
        var module = @class.Module.Module;
        return table with
        {
            TypeName = @class.Module.Name.Length == 0 ? @class.Name : @class.Module.Name + "." + @class.Name,
            Place = Span(module, @class.Definition.Name.Start, @class.Definition.Name.End),
            Extent = Span(module, @class.Definition.Start, @class.Definition.End),
        };
    }

    private static bool IsTable(ClassSymbol @class) => @class.Attributes.ContainsKey("__tablename__") || HasTableArgument(@class);

    private static bool HasTableArgument(ClassSymbol @class) =>
        @class.Definition.Arguments.Any(static argument => argument.Name is { Name: "table" } && argument.Value is ConstantExpression { Name: "True" });

    /// <summary>The name of a class's table; null where it is mapped to none.</summary>
    private MappedName? TableOf(ClassSymbol @class, IReadOnlyList<ClassSymbol> ancestors, out bool isUncertain, out string library)
    {
        isUncertain = false;
        library = ancestors.Any(HasTableArgument) ? "SQLModel" : "SQLAlchemy";
        foreach (var ancestor in ancestors)
        {
            if (ancestor.Attributes.TryGetValue("__tablename__", out var expression)) return _columns.ReadName(expression, ancestor.Module, out isUncertain);
            if (HasTableArgument(ancestor)) return Convention(ancestor, ancestor.Name.ToLowerInvariant());
            if (ancestor.Methods.ContainsKey("__tablename__") && ancestor != @class && HasColumns(@class))
            {
                // A mixin computes it.
                isUncertain = true;
                return Convention(@class, @class.Name);
            }
        }
        if (!BasesOf(ancestors).Any(static name => name.EndsWith("SQLAlchemy().Model", StringComparison.Ordinal))) return null;
        return Convention(@class, SnakeCase(@class.Name));
    }

    private bool HasColumns(ClassSymbol @class) => _columns.Read(@class, isSqlModel: false).Any();

    private IEnumerable<string> BasesOf(IEnumerable<ClassSymbol> ancestors) =>
        from ancestor in ancestors
        from argument in ancestor.Definition.Arguments
        where argument.Name is null
        let value = _interpreter.EvaluateIn(ancestor.Module, argument.Value)
        let name = value switch { ExternalInstance instance => instance.Type, ExternalValue external => external.Name, _ => null }
        where name is not null
        select name;

    private static MappedName Convention(ClassSymbol @class, string name) =>
        new(name, NameOrigin.Convention, Span(@class.Module.Module, @class.Definition.Name.Start, @class.Definition.Name.End));

    /// <summary>Flask-SQLAlchemy's default: <c>UserRole</c> is user_role.</summary>
    private static string SnakeCase(string name)
    {
        var result = new System.Text.StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord && result[result.Length - 1] != '_') result.Append('_');
            result.Append(char.ToLowerInvariant(name[i]));
        }
        return result.ToString();
    }

    /// <summary>From <c>__table_args__</c>, nearest first, or from the MetaData of a base.</summary>
    private MappedName? SchemaOf(IReadOnlyList<ClassSymbol> ancestors)
    {
        foreach (var ancestor in ancestors)
            if (ancestor.Attributes.TryGetValue("__table_args__", out var arguments) && SchemaIn(arguments, ancestor.Module) is { } schema) return schema;
        foreach (var ancestor in ancestors)
        {
            if (ancestor.Attributes.TryGetValue("metadata", out var metadata) && SchemaOfMetadata(metadata, ancestor.Module) is { } schema) return schema;
            foreach (var argument in ancestor.Definition.Arguments)
                if (argument.Value is NameExpression { Name: var name } && OnlyCall(name, ancestor.Module)?.Keyword("metadata") is { } given && SchemaOfMetadata(given, ancestor.Module) is { } own) return own;
        }
        return null;
    }

    private MappedName? SchemaIn(Expression arguments, ModuleSymbol module) => arguments switch
    {
        ParenthesizedExpression e => SchemaIn(e.Inner, module),
        TupleExpression { Elements: { Count: > 0 } elements } => elements[elements.Count - 1] is DictExpression last ? SchemaIn(last, module) : null,
        DictExpression dict => dict.Entries.Where(static entry => entry.Key is StringExpression)
            .Where(entry => _columns.ReadName(entry.Key!, module, out _)?.Name == "schema")
            .Select(entry => _columns.ReadName(entry.Value, module, out var isUncertain) is { } name && !isUncertain ? name : null).FirstOrDefault(),
        _ => null,
    };

    private MappedName? SchemaOfMetadata(Expression metadata, ModuleSymbol module)
    {
        var made = metadata is NameExpression { Name: var name } ? OnlyCall(name, module) : metadata as CallExpression;
        return made is { } call && call.Keyword("schema") is { } schema && _columns.ReadName(schema, module, out var isUncertain) is { } found && !isUncertain ? found : null;
    }

    /// <summary><c>name = Table("users", metadata, Column(…), schema="x")</c></summary>
    private EntityModel? ReadTable(string name, CallExpression call, ModuleSymbol module)
    {
        if (_interpreter.EvaluateIn(module, call.Function) is not ExternalValue { Name: "sqlalchemy.Table" or "sqlalchemy.schema.Table" } || call.Positional(0) is not { } first) return null;
        if (_columns.ReadName(first, module, out var isUncertain) is not { } table) return null;
        MappedName? schema = null;
        if (call.Keyword("schema") is { } given) schema = _columns.ReadName(given, module, out _);
        else if (call.Positional(1) is { } metadata) schema = SchemaOfMetadata(metadata, module);
        return new EntityModel
        {
            TypeName = module.Name.Length == 0 ? name : module.Name + "." + name,
            Library = "SQLAlchemy",
            Place = Span(module.Module, call.Function.Start, call.Function.End),
            Extent = Span(module.Module, call.Start, call.End),
            Table = table,
            Schema = schema,
            Properties = [.. call.Arguments.Select(argument => _columns.ReadColumn(null, argument.Value, null, module)).OfType<PropertyModel>()],
            TableIsUncertain = isUncertain,
            Gaps = [.. _columns.GapsOf(call, module).Distinct()],
        };
    }

    /// <summary>The call that is all that the module assigns to a name; null where there is none or more.</summary>
    private static CallExpression? OnlyCall(string name, ModuleSymbol module) => module.AssignedTo(name) is { Count: 1 } values ? values[0] as CallExpression : null;

    private static SourceSpan Span(PythonModule module, int start, int end) => new(module.Path, start, end - start);
}
