using System;

namespace DbImpact.PostgreSql.Catalog;

internal abstract partial class CatalogDataReader
{
    /// <summary>
    /// Fields: number; kind, volatility, strictness, language and the number of direct arguments; the result's type, with a star for a
    /// set; the arguments.
    /// </summary>
    protected Routine ReadRoutine(string[] fields, int oid)
    {
        var traits = fields[FirstField + 1];
        var kind = RoutineKindOf(traits[0]);
        var result = fields[FirstField + 2];
        var isSet = result[0] == '*';
        var arguments = new RoutineArgument[fields.Length - FirstField - 3];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = ReadArgument(fields[FirstField + 3 + i]);
        return new Routine
        {
            Oid = oid,
            SchemaOid = SchemaOf(fields[0], out var name),
            Name = name,
            Kind = kind,
            Volatility = traits[1] switch { 'i' => Volatility.Immutable, 's' => Volatility.Stable, _ => Volatility.Volatile },
            IsStrict = traits[2] == 's',
            Language = kind == RoutineKind.Aggregate ? null : LanguageOf(traits[3]),
            DirectArgumentCount = traits[0] is 'o' or 'h' ? Number(traits.Substring(4)) : -1,
            IsHypotheticalSet = traits[0] == 'h',
            ReturnType = kind == RoutineKind.Procedure ? default : new TypeReference(TypeOid(isSet ? result.Substring(1) : result)),
            ReturnsSet = isSet,
            Arguments = arguments,
            Extension = Extension,
        };
    }

    /// <summary><c>mode|name type = default</c>; IN, a missing name and a missing default are not written.</summary>
    private RoutineArgument ReadArgument(string field)
    {
        var mode = ArgumentMode.In;
        var start = 0;
        if (field.Length > 1 && field[1] == '|')
        {
            mode = ModeOf(field[0]);
            start = 2;
        }
        var equals = field.IndexOf(" = ", StringComparison.Ordinal);
        var end = equals < 0 ? field.Length : equals;
        var space = field.IndexOf(' ', start, end - start);
        var type = space < 0 ? start : space + 1;
        return new RoutineArgument
        {
            Name = space < 0 ? null : field.Substring(start, space - start),
            Type = new TypeReference(TypeOid(field.Substring(type, end - type))),
            Mode = mode,
            Default = equals < 0 ? null : Expression(field.Substring(equals + 3)),
        };
    }

    /// <summary>Fields: number, the operands' types, the result's, and the function.</summary>
    protected Operator ReadOperator(string[] fields, int oid)
    {
        int left = TypeOid(fields[FirstField + 1]), right = TypeOid(fields[FirstField + 2]);
        return new Operator
        {
            Oid = oid,
            SchemaOid = SchemaOf(fields[0], out var name),
            Name = name,
            LeftOid = left,
            RightOid = right,
            ResultOid = TypeOid(fields[FirstField + 3]),
            RoutineOid = RoutineOid(fields[FirstField + 4], left == 0 ? [right] : right == 0 ? [left] : [left, right]),
            Extension = Extension,
        };
    }

    /// <summary>The name is the source's; fields: target, number, context and method, function.</summary>
    protected Cast ReadCast(string[] fields, int oid)
    {
        int source = TypeOid(fields[0]), target = TypeOid(fields[FirstField]);
        var traits = fields[FirstField + 2];
        return new Cast
        {
            Oid = oid,
            Name = fields[0] + " AS " + fields[FirstField],
            SourceOid = source,
            TargetOid = target,
            Context = traits[0] switch { 'i' => CastContext.Implicit, 'a' => CastContext.Assignment, _ => CastContext.Explicit },
            Method = traits[1] switch { 'f' => CastMethod.Function, 'i' => CastMethod.InOut, _ => CastMethod.Binary },
            RoutineOid = RoutineOid(fields[FirstField + 3], [source]),
            Extension = Extension,
        };
    }

    /// <summary>Fields: access method, number, <c>default</c>, the type, the type that is stored, the family.</summary>
    protected OperatorClass ReadOperatorClass(string[] fields, int oid) => new()
    {
        Oid = oid,
        SchemaOid = SchemaOf(fields[0], out var name),
        Name = name,
        Method = fields[FirstField],
        IsDefault = fields[FirstField + 2] == "default",
        TypeOid = TypeOid(fields[FirstField + 3]),
        KeyTypeOid = TypeOid(fields[FirstField + 4]),
        Family = fields[FirstField + 5],
        Extension = Extension,
    };

    protected Collation ReadCollation(string[] fields, int oid) => new()
    {
        Oid = oid,
        SchemaOid = SchemaOf(fields[0], out var name),
        Name = name,
        IsDeterministic = fields[FirstField + 1] == "-",
        Extension = Extension,
    };

    private static RoutineKind RoutineKindOf(char kind) => kind switch
    {
        'p' => RoutineKind.Procedure,
        'w' => RoutineKind.Window,
        'a' or 'o' or 'h' => RoutineKind.Aggregate,
        _ => RoutineKind.Function,
    };

    private static ArgumentMode ModeOf(char mode) => mode switch
    {
        'o' => ArgumentMode.Out,
        'b' => ArgumentMode.InOut,
        'v' => ArgumentMode.Variadic,
        't' => ArgumentMode.Table,
        _ => ArgumentMode.In,
    };

    private static string LanguageOf(char language) => language switch
    {
        'i' => "internal",
        's' => "sql",
        'p' => "plpgsql",
        _ => "c",
    };
}
