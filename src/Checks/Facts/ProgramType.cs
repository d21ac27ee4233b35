namespace DbImpact.Checks.Facts;

/// <summary>What a value of a program's type is to a database client.</summary>
public enum ProgramTypeKind
{
    /// <summary>One value.</summary>
    Scalar,

    /// <summary>A name for a number; <see cref="ProgramType.Element"/> is the number's type.</summary>
    Enumeration,

    /// <summary>Several values that a client sends as one array: a C# array, a <c>List&lt;T&gt;</c>.</summary>
    Array,

    /// <summary>Several values of which the type does not tell whether a client sends them as an array: <c>IEnumerable&lt;T&gt;</c>.</summary>
    Sequence,
}

/// <summary>A type of the program, as its language writes it.</summary>
/// <param name="Name">Canonical, without the mark of nullability: <c>string</c>, <c>System.Guid</c>, <c>int[]</c>.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Element">The type of what <see cref="ProgramTypeKind.Array"/> and <see cref="ProgramTypeKind.Sequence"/> hold.</param>
public sealed record ProgramType(string Name, ProgramTypeKind Kind = ProgramTypeKind.Scalar, ProgramType? Element = null)
{
    public bool IsList => Kind is ProgramTypeKind.Array or ProgramTypeKind.Sequence;

    /// <summary>Without its namespace, for a person: <c>Guid</c>.</summary>
    public string ShortName
    {
        get
        {
            if (Kind == ProgramTypeKind.Array && Element is not null && Name.EndsWith("[]", System.StringComparison.Ordinal))
                return Element.ShortName + "[]";
            var generic = Name.IndexOf('<');
            var dot = Name.LastIndexOf('.', generic < 0 ? Name.Length - 1 : generic);
            var head = generic < 0 ? Name.Substring(dot + 1) : Name.Substring(dot + 1, generic - dot - 1);
            return generic < 0 ? head : Element is null ? head + "<…>" : $"{head}<{Element.ShortName}>";
        }
    }
}
