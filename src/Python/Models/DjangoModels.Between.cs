using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Python.Migrations.Django;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;
using DbImpact.Python.Values;

namespace DbImpact.Python.Models;

/// <summary>The tables between two models, which Django makes for a <c>ManyToManyField</c> that names no model of its own (its manual, Many-to-many relationships).</summary>
internal sealed partial class DjangoModels
{
    /// <param name="class">The class that has the fields.</param>
    /// <param name="model">What it is mapped to.</param>
    private IEnumerable<EntityModel> TablesBetween(ClassSymbol @class, EntityModel model)
    {
        if (Meta(@class, "proxy") is ConstantExpression { Name: "True" }) yield break;
        foreach (var source in FieldSources(@class))
        {
            foreach (var (target, call) in Declared(source))
            {
                if (call.Keyword("through") is not null || FieldType(call, source.Module) is not ("ManyToManyField", true)) continue;
                if (Other(call, @class, source.Module) is not { } other) continue;
                var place = Span(source.Module.Module, target.Start, target.End);
                var isUncertain = false;
                var table = call.Keyword("db_table") is { } given
                    ? _columns.ReadName(given, source.Module, out isUncertain)
                    : new MappedName(DjangoNames.ManyToMany(model.Table.Name, target.Name), NameOrigin.Convention, place);
                if (table is null || isUncertain) continue;
                var own = @class.Name.ToLowerInvariant();
                string[] columns = own == other ? ["id", "from_" + own + "_id", "to_" + own + "_id"] : ["id", own + "_id", other + "_id"];
                yield return new EntityModel
                {
                    TypeName = model.TypeName + "." + target.Name,
                    Library = "Django",
                    Place = place,
                    Extent = Span(source.Module.Module, target.Start, call.End),
                    Table = table,
                    Properties = [.. columns.Select(column => new PropertyModel
                    {
                        Name = column,
                        Place = place,
                        Column = new MappedName(column, NameOrigin.Convention, place),
                        TypeName = "",
                        IsNullable = false,
                        IsKey = column == "id",
                    })],
                };
            }
        }
    }

    /// <summary>The name of the model on the other side, in small letters; null where it is not known.</summary>
    private string? Other(CallExpression call, ClassSymbol @class, ModuleSymbol module)
    {
        if ((call.Keyword("to") ?? call.Positional(0)) is not { } to) return null;
        return _interpreter.EvaluateIn(module, to) switch
        {
            StringValue text when text.Text.KnownText() is { } name => name == "self" ? @class.Name.ToLowerInvariant() : name.Substring(name.LastIndexOf('.') + 1).ToLowerInvariant(),
            ClassValue { Class: var own } => own.Name.ToLowerInvariant(),
            ExternalValue { Name: var name } when name.StartsWith("django.contrib.", System.StringComparison.Ordinal) => name.Substring(name.LastIndexOf('.') + 1).ToLowerInvariant(),
            _ => null,
        };
    }
}
