using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Polymorphic arguments and results (manual, 36.2.5; parse_coerce.c).</summary>
internal sealed class Polymorphism(TypeFacts facts, CommonTypes commonTypes)
{
    /// <summary>check_generic_type_consistency.</summary>
    public bool IsConsistent(int[] actual, int[] declared, int count) =>
        new PolymorphicDeduction(facts, commonTypes).Collect(actual, declared, count, result: 0, isCheck: true).Error is null;

    /// <summary>
    /// enforce_generic_type_consistency: replaces the polymorphic types among the declared ones where the actual ones decide them, and
    /// gives the result's type, or what is wrong.
    /// </summary>
    public int Resolve(int[] actual, int[] declared, int count, int result, out PolymorphicError? error)
    {
        error = null;
        if (!HasPolymorphic(declared, count)) return result;
        var deduction = new PolymorphicDeduction(facts, commonTypes).Collect(actual, declared, count, result, isCheck: false);
        var resolved = deduction.Error is null ? deduction.Apply(actual, declared, count, result) : 0;
        error = deduction.Error;
        return error is null ? resolved : 0;
    }

    private static bool HasPolymorphic(int[] declared, int count)
    {
        for (var i = 0; i < count; i++)
            if (TypeFacts.IsPolymorphic(declared[i])) return true;
        return false;
    }
}

/// <summary>Why polymorphic arguments do not go together. PostgreSQL gives no position.</summary>
internal sealed class PolymorphicError(string sqlState, string message, int versus = 0, int other = 0)
{
    public string SqlState { get; } = sqlState;

    /// <summary>The types in it are to be written in place of <c>{0}</c> and <c>{1}</c>.</summary>
    public string Message { get; } = message;

    public int First { get; } = versus;

    public int Second { get; } = other;

    /// <summary>Whether the two types are the detail (<c>integer versus text</c>) and not a part of the message.</summary>
    public bool IsVersus { get; init; }
}

/// <summary>What is found out about the polymorphic types of one call.</summary>
internal sealed class PolymorphicDeduction(TypeFacts facts, CommonTypes commonTypes)
{
    private const string Mismatch = "42804";

    private const string UndefinedObject = "42704";

    private int _element;
    private int _array;
    private int _range;
    private int _multirange;
    private int _common;
    private int _commonArray;
    private int _commonRange;
    private int _commonRangeElement;
    private int _commonMultirange;
    private int _commonMultirangeRange;
    private int _ofFirstFamily;
    private bool _ofSecondFamily;
    private bool _needsNonArray;
    private bool _needsEnum;
    private bool _needsMultirange;
    private bool _needsCommonNonArray;
    private bool _needsCommonArray;
    private bool _needsCommonRange;
    private bool _needsCommonMultirange;
    private int[] _commonTypes = [];
    private int _commonCount;
    private bool _isCheck;

    public PolymorphicError? Error { get; private set; }

    public PolymorphicDeduction Collect(int[] actual, int[] declared, int count, int result, bool isCheck)
    {
        _isCheck = isCheck;
        _needsNonArray = result == BuiltInTypes.AnyNonArray;
        _needsEnum = result == BuiltInTypes.AnyEnum;
        _needsMultirange = result == BuiltInTypes.AnyMultirange;
        _needsCommonNonArray = result == BuiltInTypes.AnyCompatibleNonArray;
        _needsCommonArray = result == BuiltInTypes.AnyCompatibleArray;
        _needsCommonRange = result == BuiltInTypes.AnyCompatibleRange;
        _needsCommonMultirange = result == BuiltInTypes.AnyCompatibleMultirange;
        _commonTypes = new int[count + 1];
        for (var i = 0; i < count && Error is null; i++)
        {
            if (TypeFacts.IsOfFirstFamily(declared[i])) AddFirst(declared[i], actual[i]);
            else if (TypeFacts.IsOfSecondFamily(declared[i])) AddSecond(declared[i], actual[i]);
        }
        if (Error is null && _ofFirstFamily > 0) CheckFirst(result);
        if (Error is null && _ofSecondFamily) CheckSecond();
        return this;
    }

    private void AddFirst(int declared, int actual)
    {
        _ofFirstFamily++;
        _needsNonArray |= declared == BuiltInTypes.AnyNonArray;
        _needsEnum |= declared == BuiltInTypes.AnyEnum;
        _needsMultirange |= declared == BuiltInTypes.AnyMultirange;
        if (actual == BuiltInTypes.Unknown) return;
        switch (declared)
        {
            case BuiltInTypes.AnyArray:
                Set(ref _array, facts.BaseOf(actual), "anyarray");
                break;
            case BuiltInTypes.AnyRange:
                Set(ref _range, facts.BaseOf(actual), "anyrange");
                break;
            case BuiltInTypes.AnyMultirange:
                Set(ref _multirange, facts.BaseOf(actual), "anymultirange");
                break;
            default:
                Set(ref _element, actual, "anyelement");
                break;
        }
    }

    private void AddSecond(int declared, int actual)
    {
        _ofSecondFamily = true;
        _needsCommonNonArray |= declared == BuiltInTypes.AnyCompatibleNonArray;
        _needsCommonArray |= declared == BuiltInTypes.AnyCompatibleArray;
        _needsCommonRange |= declared == BuiltInTypes.AnyCompatibleRange;
        _needsCommonMultirange |= declared == BuiltInTypes.AnyCompatibleMultirange;
        if (actual == BuiltInTypes.Unknown) return;
        var @base = facts.BaseOf(actual);
        switch (declared)
        {
            case BuiltInTypes.AnyCompatibleArray:
                if (Require(facts.ElementOf(@base), "anycompatiblearray", "an array", @base) is not 0 and var element) _commonTypes[_commonCount++] = element;
                break;
            case BuiltInTypes.AnyCompatibleRange:
                if (_commonRange != 0)
                {
                    Set(ref _commonRange, @base, "anycompatiblerange");
                    break;
                }
                _commonRange = @base;
                _commonRangeElement = Require(facts.SubtypeOf(@base), "anycompatiblerange", "a range type", @base);
                if (_commonRangeElement != 0) _commonTypes[_commonCount++] = _commonRangeElement;
                break;
            case BuiltInTypes.AnyCompatibleMultirange:
                if (_commonMultirange != 0)
                {
                    Set(ref _commonMultirange, @base, "anycompatiblemultirange");
                    break;
                }
                _commonMultirange = @base;
                _commonMultirangeRange = Require(facts.RangeOf(@base), "anycompatiblemultirange", "a multirange type", @base);
                break;
            default:
                _commonTypes[_commonCount++] = actual;
                break;
        }
    }

    private void CheckFirst(int result)
    {
        if (_array == BuiltInTypes.AnyArray)
        {
            // Only columns of pg_statistic and pg_stats are of this type.
            if (!_isCheck && (_ofFirstFamily != 1 || (result != BuiltInTypes.AnyArray && TypeFacts.IsOfFirstFamily(result))))
                Error = new PolymorphicError(Mismatch, "cannot determine element type of \"anyarray\" argument");
            else if (!_isCheck) _element = BuiltInTypes.AnyElement;
        }
        else if (_array != 0 && Require(facts.ElementOf(_array), "anyarray", "an array", _array) is not 0 and var element)
        {
            Agree(element, "anyarray", _array);
        }
        if (Error is not null) return;
        if (_multirange != 0)
        {
            var range = Require(facts.RangeOf(_multirange), "anymultirange", "a multirange type", _multirange);
            if (Error is not null) return;
            if (_range == 0) _range = range;
            else if (_range != range) Inconsistent("anymultirange", "anyrange", _multirange, _range);
        }
        else if (_needsMultirange && _range != 0)
        {
            _multirange = facts.MultirangeOf(_range);
        }
        if (Error is null && _range != 0 && Require(facts.SubtypeOf(_range), "anyrange", "a range type", _range) is not 0 and var subtype)
            Agree(subtype, "anyrange", _range);
        if (Error is not null) return;
        if (_element == 0)
        {
            if (!_isCheck) Error = new PolymorphicError(Mismatch, "could not determine polymorphic type because input has type unknown");
            else if (_needsEnum) Error = NoEnum();
            return;
        }
        if (_element == BuiltInTypes.AnyElement) return;
        if (_needsNonArray && facts.BaseElementOf(_element) != 0)
            Error = new PolymorphicError(Mismatch, "type matched to anynonarray is an array type: {0}", _element);
        else if (_needsEnum && !facts.IsEnum(_element)) Error = NoEnum();
    }

    private PolymorphicError NoEnum() => new(Mismatch, "type matched to anyenum is not an enum type: {0}", _element);

    private void CheckSecond()
    {
        if (_commonMultirange != 0)
        {
            if (_commonRange == 0)
            {
                _commonRange = _commonMultirangeRange;
                _commonRangeElement = Require(facts.SubtypeOf(_commonRange), "anycompatiblemultirange", "a multirange type", _commonMultirange);
                if (Error is not null) return;
                _needsCommonRange = true;
                _commonTypes[_commonCount++] = _commonRangeElement;
            }
            else if (_commonRange != _commonMultirangeRange)
            {
                Inconsistent("anycompatiblemultirange", "anycompatiblerange", _commonMultirange, _commonRange);
                return;
            }
        }
        else if (_needsCommonMultirange && _commonRange != 0)
        {
            _commonMultirange = facts.MultirangeOf(_commonRange);
        }
        if (_commonCount == 0)
        {
            if (_isCheck) return;
            _common = BuiltInTypes.Text;
            _commonArray = BuiltInTypes.TextArray;
            if (_needsCommonRange) Undetermined("anycompatiblerange");
            else if (_needsCommonMultirange) Undetermined("anycompatiblemultirange");
            return;
        }
        var choice = commonTypes.Select(_commonTypes, _commonCount);
        _common = choice.Type;
        if (choice.FailedAt >= 0)
            Error = new PolymorphicError(Mismatch, "argument types {0} and {1} cannot be matched", choice.Chosen, choice.Other);
        else if (!commonTypes.Fits(_common, _commonTypes, _commonCount))
            Error = new PolymorphicError(Mismatch, "arguments of anycompatible family cannot be cast to a common type");
        else if (!_isCheck && _needsCommonArray && (_commonArray = facts.ArrayOf(_common)) == 0)
            Error = new PolymorphicError(UndefinedObject, "could not find array type for data type {0}", _common);
        else CheckCommonRange();
    }

    private void CheckCommonRange()
    {
        if (!_isCheck && _needsCommonRange && _commonRange == 0) Undetermined("anycompatiblerange");
        else if (_commonRangeElement != 0 && _commonRangeElement != _common)
            Error = new PolymorphicError(Mismatch, "anycompatiblerange type {0} does not match anycompatible type {1}", _commonRange, _common);
        else if (!_isCheck && _needsCommonMultirange && _commonMultirange == 0) Undetermined("anycompatiblemultirange");
        else if (_needsCommonNonArray && facts.BaseElementOf(_common) != 0)
            Error = new PolymorphicError(Mismatch, "type matched to anycompatiblenonarray is an array type: {0}", _common);
    }

    public int Apply(int[] actual, int[] declared, int count, int result)
    {
        for (var i = 0; i < count && Error is null; i++)
        {
            if (TypeFacts.IsOfSecondFamily(declared[i]) || (actual[i] == BuiltInTypes.Unknown && TypeFacts.IsOfFirstFamily(declared[i])))
                declared[i] = Concrete(declared[i], isArgument: true);
        }
        return Error is null && TypeFacts.IsPolymorphic(result) ? Concrete(result, isArgument: false) : result;
    }

    private int Concrete(int declared, bool isArgument)
    {
        switch (declared)
        {
            case BuiltInTypes.AnyArray:
                if (_array == 0 && (_array = facts.ArrayOf(_element)) == 0)
                    Error = new PolymorphicError(UndefinedObject, "could not find array type for data type {0}", _element);
                return _array;
            case BuiltInTypes.AnyRange:
                if (_range == 0) Undetermined("anyrange");
                return _range;
            case BuiltInTypes.AnyMultirange:
                if (_multirange == 0) Undetermined("anymultirange");
                return _multirange;
            case BuiltInTypes.AnyElement or BuiltInTypes.AnyNonArray or BuiltInTypes.AnyEnum:
                return _element;
            case BuiltInTypes.AnyCompatibleArray:
                if (_commonArray == 0 && !isArgument) _commonArray = facts.ArrayOf(_common);
                return _commonArray;
            case BuiltInTypes.AnyCompatibleRange:
                return _commonRange;
            case BuiltInTypes.AnyCompatibleMultirange:
                return _commonMultirange;
            default:
                return _common;
        }
    }

    private void Set(ref int known, int type, string name)
    {
        if (known != 0 && known != type)
            Error = new PolymorphicError(Mismatch, $"arguments declared \"{name}\" are not all alike", known, type) { IsVersus = true };
        known = type;
    }

    private int Require(int found, string name, string what, int type)
    {
        if (found == 0) Error = new PolymorphicError(Mismatch, $"argument declared {name} is not {what} but type {{0}}", type);
        return found;
    }

    private void Agree(int element, string name, int type)
    {
        if (_element == 0) _element = element;
        else if (_element != element) Inconsistent(name, "anyelement", type, _element);
    }

    private void Inconsistent(string name, string other, int type, int otherType) =>
        Error = new PolymorphicError(Mismatch, $"argument declared {name} is not consistent with argument declared {other}", type, otherType)
        {
            IsVersus = true,
        };

    private void Undetermined(string name) =>
        Error = new PolymorphicError(Mismatch, $"could not determine polymorphic type {name} because input has type unknown");
}
