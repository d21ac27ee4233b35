using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Which statement is applied how.</summary>
internal sealed partial class ReplaySession
{
    private void Execute(SqlStatement statement)
    {
        switch (statement)
        {
            case CreateTableStatement create: CreateTable(create); break;
            case CreateForeignTableStatement create: CreateForeignTable(create); break;
            case CreateTableAsStatement create: CreateTableAs(create); break;
            case AlterTableStatement alter: AlterTable(alter); break;
            case CreateIndexStatement create: CreateIndex(create); break;
            case CreateSequenceStatement create: CreateSequence(create); break;
            case AlterSequenceStatement alter: AlterSequence(alter); break;
            case CreateViewStatement create: CreateView(create); break;
            case CreateMaterializedViewStatement create: CreateMaterializedView(create); break;
            case CreateEnumStatement create: CreateEnum(create); break;
            case AlterEnumAddValueStatement alter: AddEnumValue(alter); break;
            case AlterEnumRenameValueStatement alter: RenameEnumValue(alter); break;
            case CreateCompositeTypeStatement create: CreateCompositeType(create); break;
            case CreateRangeTypeStatement create: CreateRangeType(create); break;
            case CreateBaseTypeStatement create: CreateBaseType(create); break;
            case CreateDomainStatement create: CreateDomain(create); break;
            case AlterDomainStatement alter: AlterDomain(alter); break;
            case CreateRoutineStatement create: CreateRoutine(create); break;
            case CreateAggregateStatement create: CreateAggregate(create); break;
            case AlterRoutineStatement alter: AlterRoutine(alter); break;
            case CreateTriggerStatement create: CreateTrigger(create); break;
            case CreateSchemaStatement create: CreateSchema(create); break;
            case CreateExtensionStatement create: CreateExtension(create); break;
            case AlterExtensionStatement update: UpdateExtension(update); break;
            case DropStatement drop: ApplyDrop(drop); break;
            case RenameStatement rename: ApplyRename(rename); break;
            case SetSchemaStatement move: ApplySetSchema(move); break;
            case CommentStatement comment: ApplyComment(comment); break;
            case SetStatement set: ApplySet(set); break;
            case ResetStatement reset: ApplyReset(reset); break;
            case AlterDatabaseSetStatement alter: ApplyDatabaseSetting(alter); break;
            case TransactionStatement transaction: ApplyTransaction(transaction); break;
            case InsertStatement insert: RememberMigration(insert); break;
            case SelectStatement select: ApplySelect(select); break;
            case DoStatement block: ApplyDo(block); break;
            case CallStatement call:
                FollowCalls(call);
                Ignore();
                break;
            case AlterEnumDropValueStatement drop:
                throw new StatementException(SqlStates.FeatureNotSupported, "dropping an enum value is not implemented", drop.Value.Span);
            case CreateOperatorStatement create: CreateOperator(create); break;
            case CreateCastStatement create: CreateCast(create); break;
            case CreateOperatorClassStatement create: CreateOperatorClass(create); break;
            case CreateOperatorFamilyStatement create: CreateOperatorFamily(create); break;
            case AlterOperatorFamilyStatement alter: AlterOperatorFamily(alter); break;
            case CreateAccessMethodStatement create: CreateAccessMethod(create); break;
            case CreateTransformStatement create: CreateTransform(create); break;
            case CreateLanguageStatement: _definesLanguages = true; Ignore(); break;
            case CreateCollationStatement create: CreateCollation(create); break;
            case CreatePolicyStatement create: CreatePolicy(create); break;
            case AlterPolicyStatement alter: AlterPolicy(alter); break;
            case CreateRuleStatement create: CreateRule(create); break;
            case CreateEventTriggerStatement create: CreateEventTrigger(create); break;
            case AlterEventTriggerStatement alter: AlterEventTrigger(alter); break;
            case CreateForeignDataWrapperStatement create: CreateOrAlterWrapper(create); break;
            case CreateServerStatement create: CreateServer(create); break;
            case AlterServerStatement alter: AlterServer(alter); break;
            case UserMappingStatement mapping: ApplyUserMapping(mapping); break;
            case CreatePublicationStatement create: CreatePublication(create); break;
            case AlterPublicationStatement alter: AlterPublication(alter); break;
            case CreateSubscriptionStatement create: CreateSubscription(create); break;
            case AlterSubscriptionStatement alter: AlterSubscription(alter); break;
            case CreateTextSearchStatement create: CreateTextSearch(create); break;
            case AlterTextSearchDictionaryStatement alter: AlterDictionary(alter); break;
            case AlterTextSearchMappingStatement alter: AlterMapping(alter); break;
            case CreateStatisticsStatement create: CreateStatistics(create); break;
            case AlterStatisticsStatement alter: AlterStatistics(alter); break;
            case ClusterStatement { Relation: { } table, Index: { } index }: Cluster(table, index); break;
            case GrantStatement grant: ApplyGrant(grant); break;
            case ChangeOwnerStatement change: ChangeOwner(change); break;
            case DropOwnedStatement: throw new NotUnderstoodException("what a role owns is not known", statement.Span);
            case UnparsedStatement or HoleStatement: throw new NotUnderstoodException("the statement is not understood", statement.Span);
            default: Ignore(); break;
        }
    }
}
