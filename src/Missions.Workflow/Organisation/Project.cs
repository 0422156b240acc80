namespace Missions.Workflow.Organisation;

/// <summary>Credits on which a mission may be charged.</summary>
public sealed class Project
{
    /// <summary>Creates a project.</summary>
    public Project(Guid id, string code, string name, Guid unitId, Guid? budgetHolderId = null, Guid? payerId = null)
    {
        Id = id;
        Code = code;
        Name = name;
        UnitId = unitId;
        BudgetHolderId = budgetHolderId;
        PayerId = payerId;
    }

    /// <summary>The identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The code of the credits (eOTP).</summary>
    public string Code { get; private set; }

    /// <summary>The name people use.</summary>
    public string Name { get; private set; }

    /// <summary>The unit whose credits they are.</summary>
    public Guid UnitId { get; private set; }

    /// <summary>Who agrees to spend them (responsable de crédits); <see langword="null"/> leaves it to the role on the unit.</summary>
    public Guid? BudgetHolderId { get; private set; }

    /// <summary>The payer proposed to the manager; <see langword="null"/> when there is none.</summary>
    public Guid? PayerId { get; private set; }

    /// <summary>Says anew what the credits are called, whose they are, who agrees to spend them and who pays.</summary>
    public void Describe(string code, string name, Guid unitId, Guid? budgetHolderId, Guid? payerId)
    {
        Code = code;
        Name = name;
        UnitId = unitId;
        BudgetHolderId = budgetHolderId;
        PayerId = payerId;
    }
}
