// Users(Id, ThisPropertyHasANameThatIsExactlyAsLongAsAnIdentifierMayBeXxxxx, ThisPropertyHasANameThatIsMuchLongerThanAnIdentifierOfPostgres~)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<User> Users => Set<User>();
}

public class User
{
    public int Id { get; set; }
    public string ThisPropertyHasANameThatIsMuchLongerThanAnIdentifierOfPostgresMayBe { get; set; } = "";
    public string ThisPropertyHasANameThatIsExactlyAsLongAsAnIdentifierMayBeXxxxx { get; set; } = "";
}
