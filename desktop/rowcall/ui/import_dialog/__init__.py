"""What happens to a dropped list before it becomes a project: preview, mapping, import."""
