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
        + "HasCheckConstraint UsePropertyAccessMode IsUnlogged HasStorageParameter IsRequired InsertUsingStoredProcedure "
        + "UpdateUsingStoredProcedure DeleteUsingStoredProcedure HasPropertyAnnotation HasTypeAnnotation HasEmbeddedDiscriminatorName "
        + "UseCockroachDbInterleaveInParent HasPartitionKey SplitToView HasField "
        + "UseIdentityColumns UseSerialColumns HasDiscriminatorInJsonId HasShadowId");

    public static HashSet<string> OnProperty { get; } = Set(
        "HasPrecision HasDefaultValue HasDefaultValueSql HasComputedColumnSql HasValueGenerator HasValueGeneratorFactory ValueGeneratedOnAdd "
        + "ValueGeneratedOnAddOrUpdate ValueGeneratedOnUpdate ValueGeneratedNever ValueGeneratedOnUpdateSometimes IsConcurrencyToken IsUnicode "
        + "IsFixedLength HasComment HasAnnotation HasField UsePropertyAccessMode UseIdentityColumn UseIdentityByDefaultColumn "
        + "UseIdentityAlwaysColumn UseSerialColumn UseHiLo UseSequence UseCollation HasColumnOrder HasSentinel HasIdentityOptions "
        + "IsGeneratedTsVectorColumn UseCompressionMethod ElementType HasJsonPropertyName HasStoredComputedColumnSql "
        + "IsSparse HasDefaultConstraintName");

    public static HashSet<string> OnRelation { get; } = Set(
        "OnDelete IsRequired HasConstraintName HasAnnotation AutoInclude UsePropertyAccessMode HasField");

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
