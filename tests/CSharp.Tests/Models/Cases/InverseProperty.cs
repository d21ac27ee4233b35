// Message(Id, ReceiverId, SenderId)
// Users(Id)

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

    [InverseProperty(nameof(Message.Sender))]
    public List<Message> Sent { get; set; } = [];

    [InverseProperty(nameof(Message.Receiver))]
    public List<Message> Received { get; set; } = [];
}

public class Message
{
    public int Id { get; set; }
    public User Sender { get; set; } = null!;
    public User Receiver { get; set; } = null!;
}
