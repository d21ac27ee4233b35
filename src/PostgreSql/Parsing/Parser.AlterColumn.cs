using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

internal sealed partial class Parser
{
    /// <summary><c>ALTER [COLUMN] { column | number } …</c>; ALTER is read.</summary>
    private AlterTableAction ParseAlterColumn(int start)
    {
        Accept(Keyword.Column);
        if (At(TokenKind.Integer)) return ParseNumberedColumnStatistics(start);
        var column = ParseColId();
        switch (_keyword)
        {
            case Keyword.Set when !IsIdentityChange(Peek(1).Keyword):
                Advance();
                return ParseSetColumn(start, column);
            case Keyword.Drop:
                Advance();
                return ParseDropFromColumn(start, column);
            case Keyword.Reset:
                Advance();
                var reset = ParseStorageParameters();
                return new ColumnOptionsAction(Finish(start)) { Column = column, IsReset = true, Options = reset };
            case Keyword.Add:
                Advance();
                Expect(Keyword.Generated);
                var isAlways = ParseGeneratedWhen();
                Expect(Keyword.As);
                Expect(Keyword.Identity);
                var options = ParseIdentityOptions();
                return new ColumnIdentityAction(Finish(start))
                {
                    Column = column,
                    Kind = IdentityActionKind.Add,
                    IsAlways = isAlways,
                    Options = options,
                };
            case Keyword.Set or Keyword.Restart: return ParseIdentityChange(start, column);
            case Keyword.Type: return ParseColumnType(start, column);
            case Keyword.Options:
                var serverOptions = ParseAlterServerOptions();
                return new ColumnServerOptionsAction(Finish(start)) { Column = column, Options = serverOptions };
            default:
                SyntaxError();
                return new ColumnNotNullAction(Finish(start)) { Column = column };
        }
    }

    private ColumnStatisticsAction ParseNumberedColumnStatistics(int start)
    {
        var number = ParseSignedNumber();
        Expect(Keyword.Set);
        Expect(Keyword.Statistics);
        var target = ParseStatisticsTarget();
        if (!int.TryParse(number.Text, out var column) || column is <= 0 or > short.MaxValue)
            GrammarError(number.Span, $"column number must be in range from 1 to {short.MaxValue}", SqlStates.InvalidParameterValue);
        return new ColumnStatisticsAction(Finish(start)) { ColumnNumber = number, Target = target };
    }

    /// <summary><c>n | DEFAULT</c> (gram.y <c>set_statistics_value</c>; DEFAULT from 17 on); null for DEFAULT.</summary>
    private SignedNumber? ParseStatisticsTarget() => _version >= 17 && Accept(Keyword.Default) ? null : ParseSignedInteger();

    private AlterTableAction ParseSetColumn(int start, Identifier column)
    {
        switch (_keyword)
        {
            case Keyword.Default:
                Advance();
                var value = ParseExpression();
                return new ColumnDefaultAction(Finish(start)) { Column = column, Default = value };
            case Keyword.Not when !AtPair:
                Advance();
                Expect(Keyword.Null);
                return new ColumnNotNullAction(Finish(start)) { Column = column, IsSet = true };
            case Keyword.Expression when _version >= 17:
                Advance();
                Expect(Keyword.As);
                var expression = ParseParenthesizedExpression();
                return new ColumnExpressionAction(Finish(start)) { Column = column, Expression = expression };
            case Keyword.Statistics:
                Advance();
                var target = ParseStatisticsTarget();
                return new ColumnStatisticsAction(Finish(start)) { Column = column, Target = target };
            case Keyword.Storage:
                Advance();
                var storage = _version >= 16 ? ParseColIdOrDefault() : ParseColId();
                return new ColumnStorageAction(Finish(start)) { Column = column, Value = storage };
            case Keyword.Compression:
                Advance();
                var compression = ParseColIdOrDefault();
                return new ColumnStorageAction(Finish(start)) { Column = column, IsCompression = true, Value = compression };
            case Keyword.Data:
                Advance();
                return ParseColumnType(start, column);
            default:
                var options = ParseStorageParameters();
                return new ColumnOptionsAction(Finish(start)) { Column = column, Options = options };
        }
    }

    private AlterColumnAction ParseDropFromColumn(int start, Identifier column)
    {
        if (Accept(Keyword.Default)) return new ColumnDefaultAction(Finish(start)) { Column = column };
        if (AcceptNot())
        {
            Expect(Keyword.Null);
            return new ColumnNotNullAction(Finish(start)) { Column = column };
        }
        var isExpression = Accept(Keyword.Expression);
        if (!isExpression) Expect(Keyword.Identity);
        var ifExists = ParseIfExists();
        return isExpression
            ? new ColumnExpressionAction(Finish(start)) { Column = column, IfExists = ifExists }
            : new ColumnIdentityAction(Finish(start)) { Column = column, Kind = IdentityActionKind.Drop, IfExists = ifExists };
    }

    /// <summary><c>TYPE type [COLLATE collation] [USING expression]</c>; SET DATA is read.</summary>
    private ColumnTypeAction ParseColumnType(int start, Identifier column)
    {
        Expect(Keyword.Type);
        var type = ParseTypeName();
        var collation = Accept(Keyword.Collate) ? ParseAnyName() : null;
        var usingExpression = Accept(Keyword.Using) ? ParseExpression() : null;
        return new ColumnTypeAction(Finish(start)) { Column = column, Type = type, Collation = collation, Using = usingExpression };
    }

    private static bool IsIdentityChange(Keyword keyword) => keyword == Keyword.Generated || IsSequenceOption(keyword);

    /// <summary><c>RESTART … | SET option | SET GENERATED …</c>, one or more (gram.y <c>alter_identity_column_option_list</c>).</summary>
    private ColumnIdentityAction ParseIdentityChange(int start, Identifier column)
    {
        bool? isAlways = null;
        var optionsMark = Mark();
        while (At(Keyword.Restart) || At(Keyword.Set))
        {
            if (At(Keyword.Restart))
            {
                Push(ParseSequenceOption());
                continue;
            }
            Advance();
            if (Accept(Keyword.Generated))
            {
                isAlways = ParseGeneratedWhen();
                continue;
            }
            var option = ParseSequenceOption();
            Push(option);
            var refused = option.Kind switch
            {
                SequenceOptionKind.As => "as",
                SequenceOptionKind.Restart => "restart",
                SequenceOptionKind.OwnedBy => "owned_by",
                _ => null,
            };
            if (refused is null) continue;
            var isOver = option.Value is not null || option.Type is { IsSystem: true, Name.Name.Name: "int2" or "int4" or "int8" };
            GrammarErrorBefore(option.Span, $"sequence option \"{refused}\" not supported here", looksAhead: !isOver);
        }
        return new ColumnIdentityAction(Finish(start))
        {
            Column = column,
            Kind = IdentityActionKind.Change,
            IsAlways = isAlways,
            Options = PopList<SequenceOption>(optionsMark),
        };
    }
}
