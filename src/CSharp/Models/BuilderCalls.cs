using System;
using System.Collections.Generic;

namespace DbImpact.CSharp.Models;

/// <summary>
/// Calls on EF Core's and Npgsql's builders that change no name and add no column. They are known by name, so that they are also
/// known where the libraries are not restored; a call that is not listed taints what it is made on.
/// </summary>
internal static class BuilderCalls
{
    public static HashSet<string> OnModel { get; } = Set(
        "HasSequence HasDbFunction HasAnnotation HasPostgresExtension HasPostgresEnum HasPostgresRange HasCollation UseCollation "
        + "UseIdentityColumns UseIdentityByDefaultColumns UseIdentityAlwaysColumns UseSerialColumns UseHiLo UseKeySequences "
        + "UsePropertyAccessMode HasChangeTrackingStrategy UseDatabaseTemplate UseTablespace HasEmbeddedDiscriminatorName "
        + "HasDiscriminatorInJsonIds HasDiscriminatorInJsonId HasShadowId HasShadowIds FinalizeModel");

    public static HashSet<string> OnEntity { get; } = Set(
        "HasChangeTrackingStrategy HasColumnType HasJsonPropertyName HasQueryFilter HasComment HasAnnotation HasTrigger "
        + "UsePropertyAccessMode IsUnlogged HasStorageParameter IsRequired InsertUsingStoredProcedure "
        + "UpdateUsingStoredProcedure DeleteUsingStoredProcedure HasPropertyAnnotation HasTypeAnnotation HasEmbeddedDiscriminatorName "
        + "UseCockroachDbInterleaveInParent HasPartitionKey SplitToView HasField "
        + "UseIdentityColumns UseSerialColumns HasDiscriminatorInJsonId HasShadowId");

    public static HashSet<string> OnProperty { get; } = Set(
        "ValueGeneratedNever IsConcurrencyToken IsUnicode HasComment HasAnnotation HasField UsePropertyAccessMode UseCollation HasColumnOrder "
        + "HasSentinel HasIdentityOptions UseCompressionMethod HasJsonPropertyName IsSparse HasDefaultConstraintName");

    /// <summary>Those on properties after which something else gives the value where the program gives none.</summary>
    public static HashSet<string> GiveValues { get; } = Set(
        "HasDefaultValue HasDefaultValueSql HasComputedColumnSql HasValueGenerator HasValueGeneratorFactory ValueGeneratedOnAdd "
        + "ValueGeneratedOnAddOrUpdate ValueGeneratedOnUpdate ValueGeneratedOnUpdateSometimes UseIdentityColumn UseIdentityByDefaultColumn "
        + "UseIdentityAlwaysColumn UseSerialColumn UseHiLo UseSequence IsGeneratedTsVectorColumn HasStoredComputedColumnSql");

    public static HashSet<string> OnRelation { get; } = Set(
        "IsRequired HasConstraintName HasAnnotation AutoInclude UsePropertyAccessMode HasField");

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
