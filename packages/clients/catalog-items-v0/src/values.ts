// Generated from Amazon's model catalogItemsV0. To change this file, see CONTRIBUTING.md.

export {}
