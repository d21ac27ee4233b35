using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;
using DbImpact.Python.Values;
using SourceSpan = DbImpact.PostgreSql.Syntax.SourceSpan;

namespace DbImpact.Python.Models;

/// <summary>The tables that Django's models are mapped to (its manual, Models and Model field reference).</summary>
internal sealed partial class DjangoModels
{
    /// <summary>Attributes that look like fields and have no column of their own.</summary>
    private static readonly HashSet<string> WithoutColumn = new(
        ["ManyToManyField", "GenericRelation", "GenericForeignKey", "TaggableManager", "SortedManyToManyField", "CompositePrimaryKey", "Manager"], StringComparer.Ordinal);

    private readonly Interpreter _interpreter;
    private readonly ColumnReader _columns;
    private readonly PythonProject _project;

    private DjangoModels(PythonProject project, CancellationToken cancellation)
    {
        _project = project;
        _interpreter = new Interpreter(project, NoObserver.Instance, cancellation);
        _columns = new ColumnReader(_interpreter);
    }

    public static IReadOnlyList<EntityModel> Find(PythonProject project, CancellationToken cancellation)
    {
        var models = new DjangoModels(project, cancellation);
        var found = new List<EntityModel>();
        foreach (var module in project.All)
        {
            cancellation.ThrowIfCancellationRequested();
            if (module.IsMigration || module.Module.Text.IndexOf("models", StringComparison.Ordinal) < 0) continue;
            foreach (var @class in module.Classes.Values)
            {
                if (models.Read(@class) is not { } model) continue;
                found.Add(model);
                if (!model.TableIsUncertain) found.AddRange(models.TablesBetween(@class, model));
            }
        }
        return found;
    }

    private EntityModel? Read(ClassSymbol @class)
    {
        var ancestors = _interpreter.Ancestors(@class).ToList();
        if (!ancestors.Any(IsModel) || Meta(@class, "abstract") is ConstantExpression { Name: "True" }) return null;
        var isProxy = Meta(@class, "proxy") is ConstantExpression { Name: "True" };
        var owner = isProxy ? ancestors.Skip(1).FirstOrDefault(ancestor => !IsAbstract(ancestor) && _interpreter.Ancestors(ancestor).Any(IsModel)) : @class;
        if (owner is null) return null;
        var table = TableOf(owner, out var isUncertain);
        var module = @class.Module.Module;
        return new EntityModel
        {
            TypeName = @class.Module.Name.Length == 0 ? @class.Name : @class.Module.Name + "." + @class.Name,
            Library = "Django",
            Place = Span(module, @class.Definition.Name.Start, @class.Definition.Name.End),
            Extent = Span(module, @class.Definition.Start, @class.Definition.End),
            Table = table with { Place = owner == @class ? table.Place : Span(module, @class.Definition.Name.Start, @class.Definition.Name.End) },
            Properties = Properties(owner),
            // The models of tests are made by the tests.
            TableIsUncertain = isUncertain || @class.Module.Name.Split('.').Any(static part => part is "tests" or "test" or "testapp" or "testproject"),
            // Bases of libraries bring fields of their own.
            Gaps = ancestors.SelectMany(OtherBases).Select(static name => $"{name} may have fields").Distinct().ToArray(),
        };
    }

    private bool IsModel(ClassSymbol @class) => BaseNames(@class).Any(static name => name is "django.db.models.Model" or "django.db.models.base.Model");

    private bool IsAbstract(ClassSymbol @class) => Meta(@class, "abstract") is ConstantExpression { Name: "True" } || !_interpreter.Ancestors(@class).Any(IsModel);

    private IEnumerable<string> OtherBases(ClassSymbol @class) => BaseNames(@class).Where(static name =>
        name.IndexOf('.') > 0 && !name.StartsWith("django.db.models", StringComparison.Ordinal) && !name.StartsWith("abc.", StringComparison.Ordinal)
        && !name.StartsWith("typing.", StringComparison.Ordinal) && name is not ("unknown.object" or "builtins.object"));

    private IEnumerable<string> BaseNames(ClassSymbol @class) =>
        from argument in @class.Definition.Arguments
        where argument.Name is null
        select _interpreter.EvaluateIn(@class.Module, argument.Value) switch
        {
            ExternalValue external => external.Name,
            ExternalInstance instance => instance.Type,
            UnknownValue unknown => "unknown." + unknown.Expression,
            _ => "",
        };

    private MappedName TableOf(ClassSymbol @class, out bool isUncertain)
    {
        if (Meta(@class, "db_table") is { } given && _columns.ReadName(given, @class.Module, out isUncertain) is { } name)
        {
            // A schema by a trick: "agents"."agents".
            if (name.Name.IndexOf('"') >= 0) isUncertain = true;
            return name;
        }
        var label = LabelOf(@class);
        isUncertain = label is null;
        var convention = $"{label ?? "?"}_{@class.Name.ToLowerInvariant()}";
        // Django cuts longer names and puts a hash behind.
        if (convention.Length > 63) isUncertain = true;
        return new MappedName(convention, NameOrigin.Convention, Span(@class.Module.Module, @class.Definition.Name.Start, @class.Definition.Name.End));
    }

    /// <summary>The app's label: of Meta, else what its AppConfig says, else the name of the package that holds <c>models</c>.</summary>
    private string? LabelOf(ClassSymbol @class)
    {
        if (Meta(@class, "app_label") is { } given) return _columns.ReadName(given, @class.Module, out var isUncertain) is { } name && !isUncertain ? name.Name : null;
        var parts = @class.Module.Name.Split('.').ToList();
        var at = parts.LastIndexOf("models");
        if (at <= 0) return null;
        var app = string.Join(".", parts.Take(at));
        if (_project.FindModule(app + ".apps") is { } apps)
        {
            foreach (var config in apps.Classes.Values)
            {
                if (!config.Attributes.TryGetValue("label", out var label)) continue;
                return _columns.ReadName(label, apps, out var isUncertain) is { } name && !isUncertain ? name.Name : null;
            }
        }
        return parts[at - 1];
    }

    private List<PropertyModel> Properties(ClassSymbol @class)
    {
        var found = new List<PropertyModel>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        // Fields of a base that has a table of its own stand there.
        foreach (var source in FieldSources(@class))
        {
            // A base of which nothing more is known may be no model.
            var isModel = source == @class || Meta(source, "abstract") is not null || _interpreter.Ancestors(source).Any(IsModel);
            foreach (var property in Fields(source))
                if (seen.Add(property.Name)) found.Add(isModel ? property : property with { IsUncertain = true });
        }
        if (found.Exists(static property => property.IsKey)) return found;
        var place = Span(@class.Module.Module, @class.Definition.Name.Start, @class.Definition.Name.End);
        var parent = _interpreter.Ancestors(@class).Skip(1).FirstOrDefault(ancestor => !IsAbstract(ancestor));
        var key = parent is null ? "id" : parent.Name.ToLowerInvariant() + "_ptr";
        var column = new MappedName(parent is null ? key : key + "_id", NameOrigin.Convention, place);
        // A library's base may bring a key of its own.
        var isUncertain = _interpreter.Ancestors(@class).SelectMany(OtherBases).Any();
        found.Insert(0, new PropertyModel { Name = key, Place = place, Column = column, TypeName = "AutoField", IsNullable = false, IsKey = true, IsUncertain = isUncertain });
        return found;
    }

    /// <summary>
    /// The class and the abstract models among its bases. A base that is no model gives it no field (django/db/models/base.py, <c>ModelBase.__new__</c>:
    /// things without <c>_meta</c> are no parents).
    /// </summary>
    private IEnumerable<ClassSymbol> FieldSources(ClassSymbol @class) =>
        from source in _interpreter.Ancestors(@class, ancestor => ancestor == @class || IsAbstract(ancestor))
        where source == @class || _interpreter.Ancestors(source).Any(IsModel) || _interpreter.Ancestors(source).SelectMany(OtherBases).Any()
        select source;

    private IEnumerable<PropertyModel> Fields(ClassSymbol @class) =>
        from declared in Declared(@class) let field = Field(declared.Target, declared.Call, @class.Module) where field is not null select field;

    /// <summary>What the class's body assigns by a call.</summary>
    private static IEnumerable<(NameExpression Target, CallExpression Call)> Declared(ClassSymbol @class)
    {
        foreach (var statement in @class.Definition.Body)
        {
            var (target, value) = statement switch
            {
                AssignStatement { Targets.Count: 1 } assign when assign.Targets[0] is NameExpression name => (name, assign.Value),
                AnnotatedAssignStatement { Target: NameExpression name, Value: { } given } => (name, given),
                _ => (null, null!),
            };
            while (value is ParenthesizedExpression parenthesized) value = parenthesized.Inner;
            if (target is not null && value is CallExpression call) yield return (target, call);
        }
    }

    private PropertyModel? Field(NameExpression target, CallExpression call, ModuleSymbol module)
    {
        if (FieldType(call, module) is not { } field || WithoutColumn.Contains(field.Type)) return null;
        var isReference = field.Type is "ForeignKey" or "OneToOneField" or "ParentalKey";
        var isUncertain = !field.IsDjangos && !isReference;
        var column = call.Keyword("db_column") is { } given && given is not ConstantExpression
            ? _columns.ReadName(given, module, out isUncertain) ?? Convention()
            : Convention();
        var isKey = call.Keyword("primary_key") is ConstantExpression { Name: "True" };
        return new PropertyModel
        {
            Name = target.Name,
            Place = Span(module.Module, target.Start, target.End),
            Column = column,
            TypeName = field.Type,
            StoreType = field.IsDjangos ? StoreType(field.Type, call) : null,
            IsNullable = !isKey && call.Keyword("null") is ConstantExpression { Name: "True" },
            IsKey = isKey,
            IsUncertain = isUncertain,
        };

        MappedName Convention() => new(isReference ? target.Name + "_id" : target.Name, NameOrigin.Convention, Span(module.Module, target.Start, target.End));
    }

    /// <summary>The name of a field's class, and whether it is one of Django's; null for what is no field.</summary>
    private (string Type, bool IsDjangos)? FieldType(CallExpression call, ModuleSymbol module)
    {
        switch (_interpreter.EvaluateIn(module, call.Function))
        {
            case ExternalValue { Name: var name }:
                var type = name.Substring(name.LastIndexOf('.') + 1);
                if (name.StartsWith("django.", StringComparison.Ordinal))
                    return name.IndexOf(".models", StringComparison.Ordinal) > 0 || name.IndexOf(".fields", StringComparison.Ordinal) > 0 ? IsField(type) ? (type, true) : null : null;
                return IsField(type) ? (type, false) : null;
            case ClassValue { Class: var own }:
                // A field of the program's is called as the one of Django's that it derives from.
                var bases = _interpreter.Ancestors(own).SelectMany(BaseNames).Select(static name => name.Substring(name.LastIndexOf('.') + 1)).Where(IsField).ToList();
                return bases.Count == 0 ? null : (bases[bases.Count - 1], false);
            default:
                return null;
        }
    }

    private static bool IsField(string type) => type.EndsWith("Field", StringComparison.Ordinal) || type is "ForeignKey" or "ParentalKey" || WithoutColumn.Contains(type);

    /// <summary>As Django's PostgreSQL backend has it (django/db/backends/postgresql/base.py, data_types); null where it is not certain.</summary>
    private static string? StoreType(string type, CallExpression call)
    {
        string? Number(string name) => (call.Keyword(name) as NumberExpression)?.Text;
        string? Varying(string? length) => length is null ? null : string.Format(CultureInfo.InvariantCulture, "character varying({0})", length);
        string? Default(string keyword, string value) => call.Keyword(keyword) is null ? value : Number(keyword);
        return type switch
        {
            "CharField" => Varying(Number("max_length")),
            "EmailField" => Varying(Default("max_length", "254")),
            "SlugField" => Varying(Default("max_length", "50")),
            "URLField" => Varying(Default("max_length", "200")),
            "TextField" => "text",
            "IntegerField" or "PositiveIntegerField" or "AutoField" => "integer",
            "BigIntegerField" or "PositiveBigIntegerField" or "BigAutoField" => "bigint",
            "SmallIntegerField" or "PositiveSmallIntegerField" or "SmallAutoField" => "smallint",
            "BooleanField" or "NullBooleanField" => "boolean",
            "DateField" => "date",
            "DateTimeField" => "timestamp with time zone",
            "TimeField" => "time without time zone",
            "FloatField" => "double precision",
            "DecimalField" when Number("max_digits") is { } digits && Number("decimal_places") is { } places => $"numeric({digits},{places})",
            "UUIDField" => "uuid",
            "JSONField" => "jsonb",
            "BinaryField" => "bytea",
            "GenericIPAddressField" => "inet",
            "DurationField" => "interval",
            _ => null,
        };
    }

    private static Expression? Meta(ClassSymbol @class, string name)
    {
        foreach (var statement in @class.Definition.Body)
        {
            if (statement is not ClassDefinition { Name.Name: "Meta" } meta) continue;
            foreach (var inner in meta.Body)
                if (inner is AssignStatement { Targets.Count: 1 } assign && assign.Targets[0] is NameExpression target && target.Name == name) return assign.Value;
        }
        return null;
    }

    private static SourceSpan Span(PythonModule module, int start, int end) => new(module.Path, start, end - start);
}
