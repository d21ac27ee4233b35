using System;
using System.Collections.Generic;
using System.Globalization;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>Makes catalog objects of the lines of <see cref="CatalogData"/>. Where numbers come from, is for the derived class to say.</summary>
internal abstract partial class CatalogDataReader(int major)
{
    /// <summary>Where the fields after the majors begin.</summary>
    protected const int FirstField = 2;

    protected int Major { get; } = major;

    /// <summary>The type that a line names, 0 for none.</summary>
    protected abstract int TypeOid(string name);

    /// <summary>The schema that a line's name says, and the name without it.</summary>
    protected abstract int SchemaOf(string qualifiedName, out string name);

    /// <summary>The number of an object that is named by its number, or by its name and argument types.</summary>
    protected abstract int RoutineOid(string text, IReadOnlyList<int> argumentTypes);

    protected virtual string? Extension => null;

    /// <summary>An SQL text as this catalog is to have it.</summary>
    protected virtual string Expression(string text) => text;

    protected static int Number(string field) => field == "-" ? 0 : int.Parse(field, CultureInfo.InvariantCulture);

    /// <summary>Fields: number, array's number, kind with category and marks, and <c>key=value</c> for what else there is.</summary>
    protected SqlType ReadType(string[] fields, int oid, int arrayOid)
    {
        var shape = fields[FirstField + 2];
        var type = new SqlType
        {
            Oid = oid,
            SchemaOid = SchemaOf(fields[0], out var name),
            Name = name,
            ArrayOid = arrayOid,
            Kind = KindOf(shape[0]),
            Category = shape[1],
            IsPreferred = Marks(shape, '!'),
            HasModifier = Marks(shape, 'm'),
            IsCollatable = Marks(shape, 'c'),
            IsSubscriptable = Marks(shape, '['),
            Extension = Extension,
        };
        for (var i = FirstField + 3; i < fields.Length; i++) type = With(type, fields[i]);
        return type;
    }

    private SqlType With(SqlType type, string field)
    {
        var equals = field.IndexOf('=');
        var value = field.Substring(equals + 1);
        return (equals < 0 ? field : field.Substring(0, equals)) switch
        {
            "element" => type with { ElementOid = TypeOid(value) },
            "base" => type with { BaseType = ReadTypeReference(value) },
            "notnull" => type with { NotNull = true },
            "default" => type with { Default = Expression(value) },
            "collation" => type with { Collation = value },
            "subtype" => type with { SubtypeOid = TypeOid(value) },
            "multirange" => type with { MultirangeOid = TypeOid(value) },
            "range" => type with { RangeOid = TypeOid(value) },
            "label" => type with { Labels = [.. type.Labels, value] },
            _ => type,
        };
    }

    /// <summary>The array type over a type: its name, category and marks follow from that (makeArrayTypeName, DefineType).</summary>
    protected static SqlType ArrayOf(SqlType element) => new()
    {
        Oid = element.ArrayOid,
        SchemaOid = element.SchemaOid,
        Name = ArrayName(element.Name),
        Kind = TypeKind.Array,
        Category = element.Oid == BuiltInTypes.Record ? 'P' : 'A',
        ElementOid = element.Oid,
        HasModifier = element.HasModifier,
        IsCollatable = element.IsCollatable,
        IsSubscriptable = true,
        Extension = element.Extension,
    };

    protected static string ArrayName(string element) => "_" + element;

    /// <summary>The constraint of a domain from a field <c>check=name expression</c>.</summary>
    protected Constraint ReadCheck(string field, int oid, int domainOid)
    {
        var text = field.Substring("check=".Length);
        var space = text.IndexOf(' ');
        return new Constraint
        {
            Oid = oid,
            Name = text.Substring(0, space),
            Kind = ConstraintKind.Check,
            DomainOid = domainOid,
            Expression = Expression(text.Substring(space + 1)),
            Extension = Extension,
        };
    }

    protected TypeReference ReadTypeReference(string text)
    {
        // The schema of an extension's type may be written with a colon as well.
        var colon = text.IndexOf(':', text.LastIndexOf('.') + 1);
        if (colon < 0) return new TypeReference(TypeOid(text));
        return new TypeReference(TypeOid(text.Substring(0, colon)), Number(text.Substring(colon + 1)));
    }

    private static bool Marks(string shape, char mark) => shape.IndexOf(mark, 2) >= 0;

    private static TypeKind KindOf(char typtype) => typtype switch
    {
        'b' => TypeKind.Base,
        'c' => TypeKind.Composite,
        'd' => TypeKind.Domain,
        'e' => TypeKind.Enum,
        'r' => TypeKind.Range,
        'm' => TypeKind.Multirange,
        'p' => TypeKind.Pseudo,
        _ => throw new FormatException($"No type is of the kind {typtype}."),
    };
}
