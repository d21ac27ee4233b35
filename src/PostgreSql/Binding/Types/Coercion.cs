using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>How a value of one type becomes one of another (CoercionPathType).</summary>
internal enum CoercionPath
{
    /// <summary>It cannot.</summary>
    None,
    Function,

    /// <summary>The same bytes serve both types.</summary>
    Relabel,

    /// <summary>Element by element.</summary>
    Array,

    /// <summary>Through the text of the value.</summary>
    InOut,
}

/// <summary>Whether a value of one type may stand where another is asked for (parse_coerce.c).</summary>
internal sealed class Coercion
{
    private readonly TypeFacts _facts;

    public Coercion(TypeFacts facts)
    {
        _facts = facts;
        CommonTypes = new CommonTypes(facts, this);
        Polymorphism = new Polymorphism(facts, CommonTypes);
    }

    public CommonTypes CommonTypes { get; }

    public Polymorphism Polymorphism { get; }

    /// <summary>find_coercion_pathway.</summary>
    public CoercionPath FindPath(int source, int target, CastContext context)
    {
        source = _facts.BaseOf(source);
        target = _facts.BaseOf(target);
        if (source == target) return CoercionPath.Relabel;
        if (_facts.Catalog.FindCast(source, target) is { } cast)
        {
            if (context < cast.Context) return CoercionPath.None;
            return cast.Method switch
            {
                CastMethod.Function => CoercionPath.Function,
                CastMethod.InOut => CoercionPath.InOut,
                _ => CoercionPath.Relabel,
            };
        }
        if (context >= CastContext.Explicit && _facts.Get(source) is { Kind: TypeKind.Range, IsBuiltIn: false } range && range.MultirangeOid == target)
            return CoercionPath.Function;
        if (FindElementPath(source, target, context) is var path and not CoercionPath.None) return path;
        var goesByText = (context >= CastContext.Assignment && _facts.CategoryOf(target) == TypeFacts.StringCategory)
            || (context >= CastContext.Explicit && _facts.CategoryOf(source) == TypeFacts.StringCategory);
        return goesByText ? CoercionPath.InOut : CoercionPath.None;
    }

    /// <summary>can_coerce_type for one value.</summary>
    public bool CanCoerce(int input, int target, CastContext context)
    {
        if (CanCoerceAsIs(input, target, context)) return !TypeFacts.IsPolymorphic(target) || Polymorphism.IsConsistent([input], [target], 1);
        return false;
    }

    /// <summary>can_coerce_type for a routine's arguments.</summary>
    public bool CanCoerce(int[] inputs, int[] targets, int count, CastContext context)
    {
        var hasPolymorphic = false;
        for (var i = 0; i < count; i++)
        {
            if (!CanCoerceAsIs(inputs[i], targets[i], context)) return false;
            hasPolymorphic |= TypeFacts.IsPolymorphic(targets[i]) && inputs[i] != targets[i];
        }
        return !hasPolymorphic || Polymorphism.IsConsistent(inputs, targets, count);
    }

    private bool CanCoerceAsIs(int input, int target, CastContext context)
    {
        if (input == target || target == BuiltInTypes.Any || TypeFacts.IsPolymorphic(target) || input == BuiltInTypes.Unknown) return true;
        if (FindPath(input, target, context) != CoercionPath.None) return true;
        if (input == BuiltInTypes.Record) return _facts.IsComposite(target);
        if (target == BuiltInTypes.Record) return _facts.IsComposite(input);
        if (target == BuiltInTypes.RecordArray) return _facts.ElementOf(input) is not 0 and var element && _facts.IsComposite(element);
        return _facts.IsRowOf(input, target);
    }

    /// <summary>Arrays are cast as their elements are; int2vector and oidvector are no targets of that.</summary>
    private CoercionPath FindElementPath(int source, int target, CastContext context)
    {
        if (target is BuiltInTypes.Int2Vector or BuiltInTypes.OidVector) return CoercionPath.None;
        int targetElement = _facts.ElementOf(target), sourceElement = targetElement == 0 ? 0 : _facts.ElementOf(source);
        if (sourceElement == 0) return CoercionPath.None;
        return FindPath(sourceElement, targetElement, context) switch
        {
            CoercionPath.None => CoercionPath.None,
            CoercionPath.InOut => CoercionPath.InOut,
            _ => CoercionPath.Array,
        };
    }
}
